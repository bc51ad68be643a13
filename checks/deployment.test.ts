import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { stagesOf } from './container/dockerfile';

const read = (file: string) => readFileSync(file, 'utf8');
const stages = stagesOf(read('Dockerfile'));
const site = stages.find(({ name }) => name === 'site');

/** The words of `npm start`, without the one by which its shell gives way to them. */
const [, ...start] = JSON.parse(read('package.json')).scripts.start.split(' ');

describe('the container image', () => {
  it('has the Node of .nvmrc, by its full version', () => {
    const images = new Set(stages.map(({ base }) => base).filter((base) => base.startsWith('node:')));
    expect([...images]).toEqual([
      expect.stringMatching(new RegExp(`^node:${read('.nvmrc').trim()}\\.\\d+\\.\\d+-\\w+-slim$`)),
    ]);
  });

  it('starts the site as `npm start` does, without npm, which keeps signals to itself', () => {
    expect(site?.steps).toContainEqual({ kind: 'cmd', command: start });
  });

  it('takes no install scripts and leaves no development packages', () => {
    const scripts = stages.flatMap(({ steps }) => steps.flatMap((step) => (step.kind === 'run' ? [step.script] : [])));
    for (const script of scripts.filter((one) => /\bnpm (ci|install|prune)\b/.test(one)))
      expect(script).toContain('--ignore-scripts');
    expect(scripts.join('\n')).toContain('npm prune --omit=dev');
  });

  it('runs as a user without rights', () => {
    for (const name of ['site', 'web'])
      expect(stages.find((stage) => stage.name === name)?.steps).toContainEqual({
        kind: 'user',
        user: expect.not.stringMatching(/^(root|0)$/),
      });
  });
});

describe('the compose file', () => {
  it('builds stages that are there, and makes their file systems read-only', () => {
    const { services } = parse(read('deploy/compose.yaml'), { merge: true });
    expect(Object.keys(services)).toEqual(['site', 'web']);
    for (const service of Object.values<{ build: { target: string }; read_only: boolean }>(services)) {
      expect(stages.map(({ name }) => name)).toContain(service.build.target);
      expect(service.read_only).toBe(true);
    }
  });
});

describe('the unit of systemd', () => {
  it('starts the site as `npm start` does', () => {
    const command = /^ExecStart=(.*)$/m.exec(read('deploy/mcp-auth-advisor.service'))?.[1];
    expect(command).toBe(`/usr/bin/${start.join(' ')} -H 127.0.0.1 -p 3000`);
  });
});

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { decode, MODEL, modelOf, modelReleases, newestModel, readLink } from '../index.ts';
import { faultsOf, type Hash } from './laws.ts';
import { publishedModel } from './published-model.ts';
import type { PublishedSource } from './source.ts';
import { LINK_VERSIONS, MODEL_VERSION } from './versions.ts';

const hash: Hash = (text) => createHash('sha256').update(text).digest('hex');
const fileOf = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const model = async (version: string) => (await modelOf(version)) ?? expect.fail(`no model ${version}`);
const older = modelReleases.slice(1).map(({ link }) => link);
const withoutPatch = (version: string) => version.replace(/\.\d+$/, '');

describe('a released version', () => {
  it.each(modelReleases)('$version is what it was on the day of its release, and answers as then', async (release) => {
    const before = modelReleases[modelReleases.indexOf(release) + 1];
    const faults = faultsOf(
      {
        model: await model(release.link),
        before: before === undefined ? null : await model(before.link),
        changes: release.changes,
        answers: fileOf(`./${release.link}/answers.txt`),
        corpus: fileOf(`../permalink/corpus/${release.link}.txt`),
      },
      hash,
    );
    expect(faults).toEqual([]);
  });
});

describe('the versions', () => {
  it('are named by links and in full', async () => {
    expect((await modelOf('1.0'))?.version).toBe('1.0.0');
    expect(await modelOf('1.0.0')).toBe(await modelOf('1.0'));
    expect(await modelOf(MODEL_VERSION)).toBe(newestModel);
  });

  it.each(['', '1', '0.9', '7.3', '1.0.1', '__proto__', 'constructor'])('do not include %j', async (version) => {
    expect(await modelOf(version)).toBeNull();
  });

  it('stand in one list, newest first, and each calls itself what the list calls it', async () => {
    expect(modelReleases.map(({ link, version }) => [link, version])).toEqual([...LINK_VERSIONS].reverse());
    expect(modelReleases.map(({ version }) => withoutPatch(version))).toEqual(modelReleases.map(({ link }) => link));
    const dates = modelReleases.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort().reverse());
    for (const { link, version } of modelReleases) {
      const { source } = await model(link);
      expect([source.link, source.version]).toEqual([link, version]);
    }
  });
});

describe('a link', () => {
  const OLD = 'MAA:1.0/TR:L/AC:A/BE:U/EX:D/DS:S/IM:C/PO:S';

  it('is read and answered by the version that it names', async () => {
    const { model: named, version, answers, problems } = await readLink(OLD);
    expect([version, problems]).toEqual(['1.0.0', []]);
    expect(named.advise(answers)).toMatchObject({ model: '1.0.0', vector: OLD });
  });

  it('of a version that nobody released is a named problem', async () => {
    const { model: used, version, problems } = await readLink(OLD.replace('1.0', '7.3'));
    expect([used, version]).toEqual([newestModel, null]);
    expect(problems.map(({ code }) => code)).toEqual(['unknown-version']);
  });

  it('stays complete when a later model asks more', async () => {
    const first = (await model('1.0')).source;
    const later: PublishedSource = {
      ...first,
      version: '9.0.0',
      link: '9.0',
      questions: [
        ...first.questions,
        { key: 'ZZ', id: 'later', group: 'call', kind: 'single', ask: [[]], options: [{ letter: 'A', id: 'a' }] },
      ],
    };
    expect(publishedModel(later).decode(OLD).problems).toMatchObject([{ code: 'missing', part: 'ZZ' }]);
    expect((await readLink(OLD)).problems).toEqual([]);
  });

  it('carries on under the newest model where the answers are used again', () => {
    const { answers } = decode(OLD);
    expect(newestModel.encode(newestModel.withRestNotSure(answers))).toContain(OLD.replace('1.0', MODEL.link));
  });
});

describe('an older version', () => {
  it('is no part of what the newest loads, and costs less than 20 kB', async () => {
    const { metafile, outputFiles } = await build({
      entryPoints: ['decision/index.ts'],
      outdir: 'out',
      bundle: true,
      splitting: true,
      minify: true,
      format: 'esm',
      metafile: true,
      write: false,
    });
    const outputs = Object.entries(metafile.outputs);
    for (const link of older) {
      const isOf = (input: string) => input.startsWith(`decision/published/${link}/`);
      const holders = outputs.filter(([, { inputs }]) => Object.keys(inputs).some(isOf));
      expect(holders.length).toBeGreaterThan(0);
      let size = 0;
      for (const [file, { inputs }] of holders) {
        expect(Object.keys(inputs).filter((input) => !isOf(input))).toEqual([]);
        const importers = outputs.flatMap(([, { imports }]) => imports.filter(({ path }) => path === file));
        expect(importers.map(({ kind }) => kind)).toEqual(['dynamic-import']);
        const bytes = outputFiles.find(({ path }) => path.endsWith(file))?.contents ?? expect.fail(file);
        size += brotliCompressSync(bytes).length;
      }
      expect(size).toBeLessThan(20_000);
    }
  });
});

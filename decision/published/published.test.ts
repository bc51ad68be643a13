import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { prove } from '../check/report.ts';
import { decode, MODEL, modelOf, modelReleases, newestModel, readLink } from '../index.ts';
import { LINK_VERSIONS, MODEL_VERSION } from '../model/versions.ts';
import { publishedModel } from './published-model.ts';
import type { PublishedSource } from './source.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const model = async (version: string) => (await modelOf(version)) ?? expect.fail(`no model ${version}`);
const older = modelReleases.map(({ link }) => link).filter((link) => link !== newestModel.source.link);
const withoutPatch = (version: string) => version.replace(/\.\d+$/, '');

describe.each(older)('model %s', (link) => {
  const [snapshot, ...answered] = readFileSync(new URL(`./${link}.answers.txt`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' ') as [string, string]);

  it('has not changed since it was published', async () => {
    const { source } = await model(link);
    expect(snapshot).toEqual([hash(JSON.stringify(source)), 'snapshot']);
    expect([source.link, source.version]).toEqual([link, LINK_VERSIONS.get(link)]);
  });

  it('answers every link as on the day on which it was published, byte for byte', async () => {
    expect(answered.length).toBeGreaterThan(100);
    for (const [sha256, vector] of answered) {
      const reading = await readLink(vector);
      expect(reading.model.version).toBe(LINK_VERSIONS.get(link));
      const recommendation = reading.model.advise(reading.answers);
      expect(recommendation.vector).toBe(vector);
      expect(hash(JSON.stringify(recommendation)), vector).toBe(sha256);
    }
  });

  it('knows every source that its rows cite', async () => {
    const { source } = await model(link);
    const rows = [...source.tables, source.controlRows, source.avoid, source.prerequisites, source.conflicts];
    const cited = rows.flatMap((table) => table.rows.flatMap((row) => row.sources ?? []));
    expect(cited.filter((id) => source.sources[id] === undefined)).toEqual([]);
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

  it('are all in the list of releases, newest first', () => {
    expect(modelReleases.map(({ link, version }) => [link, version])).toEqual([...LINK_VERSIONS].reverse());
    expect(modelReleases.map(({ version }) => withoutPatch(version))).toEqual(modelReleases.map(({ link }) => link));
    const dates = modelReleases.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort().reverse());
  });

  it('differ where the list of changes says so', async () => {
    for (const [at, { link, changes }] of modelReleases.entries()) {
      const before = modelReleases[at + 1];
      const now = await model(link);
      const ids = now.source.tables.flatMap(({ rows }) => rows.map(({ id }) => id));
      for (const { rows, shownBy } of changes) {
        expect(before).toBeDefined();
        for (const row of rows) expect(ids).toContain(row);
        const { answers, problems, version } = await readLink(shownBy);
        expect([problems, version]).toEqual([[], now.version]);
        const then = (await model(before?.link ?? '')).advise(answers);
        expect(then.profile.grant).not.toBe(now.advise(answers).profile.grant);
      }
    }
  });

  it('keep a promise since 1.1 that 1.0 broke', async () => {
    const broken = prove((await model('1.0')).source).promises.flatMap(({ claims }) =>
      claims.filter(({ counterexample }) => counterexample !== null),
    );
    expect(broken.map(({ statement }) => statement)).toEqual([
      'a provider that vouches for a user never means a secret on machines of users',
    ]);
  });
});

describe('a link', () => {
  const OLD = 'MAA:1.0/TR:L/AC:A/BE:U/EX:D/DS:S/IM:C/PO:S';

  it('is read and answered by the version that it names', async () => {
    const { model: named, version, answers, problems } = await readLink(OLD);
    expect([version, problems]).toEqual(['1.0.0', []]);
    expect(named.advise(answers)).toMatchObject({ model: '1.0.0', vector: OLD });
  });

  it('of a version that nobody published is a named problem', async () => {
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
    expect(newestModel.encode(answers)).toBe(OLD.replace('1.0', newestModel.source.link));
    expect(newestModel.source.tables).toBe(MODEL.tables);
  });
});

describe('a snapshot', () => {
  it('is no part of what the newest model loads, and costs less than 20 kB', async () => {
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
      const holders = outputs.filter(([, { inputs }]) => inputs[`decision/published/${link}.ts`] !== undefined);
      expect(holders).toHaveLength(1);
      const [file = ''] = holders[0] ?? [];
      const importers = outputs.flatMap(([, { imports }]) => imports.filter(({ path }) => path === file));
      expect(importers.map(({ kind }) => kind)).toEqual(['dynamic-import']);
      const bytes = outputFiles.find(({ path }) => path.endsWith(file))?.contents ?? expect.fail(file);
      expect(brotliCompressSync(bytes).length).toBeLessThan(20_000);
    }
  });
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { MODEL, modelOf, modelReleases, newestModel } from '@/decision';
import { withNewRow, withoutRow } from '@/decision/check/mutate';
import { sourceInWork } from '@/decision/model';
import type { Question } from '@/decision/model/questions';
import { collects } from '@/decision/model/tables/row';
import { proof } from '@/decision/proof';
import { differenceBetween, versionAfter, versionFault } from '@/decision/published/difference';
import { faultsOf, isAnsweredOtherwise, type Released } from '@/decision/published/laws';
import { sourceOf } from '@/decision/published/parts';
import { publishedModel } from '@/decision/published/published-model';
import type { PublishedSource } from '@/decision/published/source';
import type { Recommendation } from '@/decision/types';
import { planRelease, sha256 } from './plan';

const folder = mkdtempSync(path.join(tmpdir(), 'release-'));
afterAll(() => rmSync(folder, { recursive: true }));

const MINOR = versionAfter(MODEL.version, 'minor');

/** The newest released model with something done to it, under the version that asks for. */
const changed = (change: (model: PublishedSource) => PublishedSource, version = MINOR): PublishedSource => {
  const source = change(MODEL);
  return { ...source, version, link: version.split('.').slice(0, 2).join('.') };
};

const collect = <T>(rows: readonly T[], row: T): readonly T[] => [...rows, row];

/** A control asked for where nobody asked for it. */
const withControl = (model: PublishedSource): PublishedSource => ({
  ...model,
  controlRows: {
    ...model.controlRows,
    rows: collect(
      model.controlRows.rows,
      collects('local-servers-are-limited-too', { transport: 'stdio' }, {
        control: 'rate-limit',
        level: 'recommended',
        maturity: 'now',
      } as const),
    ),
  },
});

const LATER: Question = {
  key: 'ZZ',
  id: 'season',
  group: 'path',
  kind: 'single',
  ask: [[{ question: 'transport', options: ['remote-http'] }]],
  options: [
    { letter: 'S', id: 'summer' },
    { letter: 'W', id: 'winter' },
  ],
};

/** A question, and the one row that reads it. */
const withQuestion = (model: PublishedSource): PublishedSource => ({
  ...model,
  questions: [...model.questions, LATER],
  controlRows: {
    ...model.controlRows,
    rows: collect(model.controlRows.rows, {
      ...collects('limited-in-winter', {}, { control: 'rate-limit', level: 'required', maturity: 'now' } as const),
      when: { season: 'winter', exposure: 'device', transport: 'remote-http' },
    }),
  },
});

/** A framework entry addressed by one more row of the alignment. */
const withEntry = (model: PublishedSource): PublishedSource => {
  const [[framework = '', titles] = []] = Object.entries(model.alignment.entries);
  const entries = { ...model.alignment.entries, [framework]: { ...titles, 'NEW-1': 'An entry that was not there' } };
  const rows = Object.fromEntries(
    Object.entries(model.alignment.rows).map(([row, refs]) => [row, row === 'pkce' ? `NEW-1, ${refs}` : refs]),
  );
  return { ...model, alignment: { ...model.alignment, entries, rows } };
};

const withSource = (model: PublishedSource): PublishedSource => {
  const [[id = '', source] = []] = Object.entries(model.sources);
  return { ...model, sources: { ...model.sources, [id]: { ...(source ?? expect.fail()), title: 'Another title' } } };
};

const asked = ({ controls }: Recommendation) => controls.map(({ id, level, maturity }) => [id, level, maturity]);

const read = (file: string): string => readFileSync(file, 'utf8');
const releasedModels = await Promise.all(
  modelReleases.map(async ({ link, date }) => ({ model: (await modelOf(link)) ?? expect.fail(link), date })),
);
/** The promises of today speak of the model in work: a model made of the newest release was proved with that one. */
const planned = (source: PublishedSource) =>
  planRelease({ source, released: releasedModels, date: '2030-01-31', read, prove: () => proof });

/** Releases the model into a folder of its own and reads it back from there. */
function releasedInto(name: string, source: PublishedSource): Released & { readonly text: (file: string) => string } {
  const { files } = planned(source);
  for (const [file, text] of files) {
    const target = path.join(folder, name, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  const text = (file: string): string => readFileSync(path.join(folder, name, file), 'utf8');
  const part = (file: string) => JSON.parse(text(`decision/published/${source.link}/${file}.json`));
  const stub = /'([\d.]+)': \[\s*\{\s*id: '(.*)',\s*rows: \[(.*)\],\s*sources: .*,\s*shownBy: '(.*)',/.exec(
    files.has('decision/published/changes.ts') ? text('decision/published/changes.ts') : '',
  );
  const [, , id = '', rows = '', shownBy = ''] = stub ?? [];
  return {
    model: publishedModel(sourceOf({ interview: part('interview'), roles: part('roles'), advice: part('advice') })),
    before: newestModel,
    changes:
      stub === null ? [] : [{ id, rows: rows.split(', ').flatMap((row) => row.match(/[\w-]+/g) ?? []), shownBy }],
    answers: text(`decision/published/${source.link}/answers.txt`),
    corpus: read(`decision/permalink/corpus/${MODEL.link}.txt`),
    text,
  };
}

describe('a release', () => {
  it.each([
    ['changes a control only', withControl, ['local-servers-are-limited-too']],
    ['adds a question only', withQuestion, ['limited-in-winter']],
    ['maps a framework entry only', withEntry, []],
  ] as const)('that %s keeps every law', (name, change, rows) => {
    const source = changed(change);
    const { text, ...version } = releasedInto(name, source);
    const corpus = text(`decision/permalink/corpus/${source.link}.txt`);
    expect(version.model.source).toEqual(source);
    expect(faultsOf({ ...version, corpus }, sha256)).toEqual([]);
    expect(version.changes.map((one) => one.rows)).toEqual([rows]);
    expect(text('decision/published/registry/releases.ts')).toContain(
      `  { version: '${MINOR}', link: '${source.link}', date: '2030-01-31' },\n  { version: '${MODEL.version}'`,
    );
    expect(text('decision/published/registry/older.ts')).toContain(`'../${MODEL.link}/advice.json'`);
    expect(text('README.md')).toContain(`MAA:${source.link}/`);
    const cases = JSON.parse(text('decision/testing/cases.json'));
    expect(cases.version).toBe(MINOR);
    for (const [name, parts] of Object.entries(cases.links)) {
      const { answers, problems } = version.model.decode(`MAA:${source.link}/${parts}`);
      expect(problems, name).toEqual([]);
      // What only the new version asks is answered so that a case stays what it was.
      if (change === withQuestion)
        expect(asked(version.model.advise(answers))).toEqual(asked(newestModel.advise(answers)));
    }
    expect(text('content/strings/model-changes.ts')).toMatch(/^ {2}'what-.*-changed': \{ title: ''/m);
    // Every link of the version before is there, and reads as the same answers.
    const links = corpus.trimEnd().split('\n');
    for (const old of version.corpus.trimEnd().split('\n')) {
      const { answers } = newestModel.decode(old);
      const carried = links.find((link) => newestModel.encode(version.model.decode(link).answers) === old);
      expect(
        carried === undefined ? null : newestModel.normaliseAnswers(version.model.decode(carried).answers),
      ).toEqual(answers);
    }
  });

  it('that asks more has a link for each new letter, and its ids', () => {
    const { text } = releasedInto('question', changed(withQuestion));
    const corpus = text(`decision/permalink/corpus/${changed(withQuestion).link}.txt`);
    for (const value of ['ZZ:S', 'ZZ:W', 'ZZ:X']) expect(corpus).toContain(`/${value}`);
    expect(text('decision/published/registry/ids.ts')).toContain(`readonly season: 'summer' | 'winter';`);
  });

  it('of another wording takes the place of its version, and answers the same', () => {
    const source = changed(withSource, versionAfter(MODEL.version, 'patch'));
    expect(source.link).toBe(MODEL.link);
    const { text, ...version } = releasedInto('patch', source);
    expect(faultsOf({ ...version, changes: [] }, sha256)).toEqual([]);
    for (const link of version.corpus.trimEnd().split('\n').slice(0, 40))
      expect(isAnsweredOtherwise(version.model, newestModel, link)).toBe(false);
    expect(text('decision/published/registry/releases.ts')).not.toContain(`'${MODEL.version}'`);
  });

  it.each([
    [
      'under the version that is released',
      changed(withControl, MODEL.version),
      `set VERSION in decision/model/version.ts to ${MINOR}`,
    ],
    [
      'with a step that is too small',
      changed(withControl, versionAfter(MODEL.version, 'patch')),
      'That is a minor version',
    ],
    ['with a step that is left out', changed(withControl, versionAfter(MINOR, 'minor')), `to ${MINOR}`],
    [
      'that takes an option away as a minor version',
      changed((model) => ({
        ...model,
        questions: model.questions.map((one) =>
          one.id === 'policy' ? { ...one, options: one.options.slice(1) } : one,
        ),
      })),
      'That is a major version',
    ],
  ])('%s is refused', (_, source, message) => {
    expect(() => planned(source)).toThrow(message);
  });

  it('that breaks a promise is refused', () => {
    const source = { ...sourceInWork, ...withoutRow(sourceInWork, 'controls', 'person-releases-irreversible-acts') };
    expect(() => planRelease({ source, released: releasedModels, date: '2030-01-31', read })).toThrow(
      'does not keep its promises',
    );
  });
});

describe('a released version', () => {
  const [newest] = releasedModels;
  const released: Released = {
    model: newest?.model ?? expect.fail(),
    before: releasedModels[1]?.model ?? null,
    changes: modelReleases[0].changes,
    answers: read(`decision/published/${MODEL.link}/answers.txt`),
    corpus: read(`decision/permalink/corpus/${MODEL.link}.txt`),
  };

  it('that was edited says so at once', () => {
    const edited = publishedModel({
      ...MODEL,
      ...withNewRow(MODEL, 'controls', withControl(MODEL).controlRows.rows.at(-1) ?? expect.fail()),
    });
    expect(faultsOf({ ...released, model: edited }, sha256)[0]).toContain('its data is not what was released');
  });

  it('that the engine answers otherwise names the links', () => {
    const { advise } = publishedModel(withControl(MODEL));
    const faults = faultsOf({ ...released, model: { ...released.model, advise } }, sha256);
    expect(faults[0]).toMatch(/MAA:.* is answered otherwise than on the day of the release/);
    expect(faults.at(-1)).toContain('so the engine advises otherwise');
  });

  it('whose corpus lost a link, or whose change is not one, says so', () => {
    const lines = released.corpus.split('\n');
    expect(faultsOf({ ...released, corpus: lines.slice(1).join('\n') }, sha256)).toEqual([
      `${MODEL.version}: ${lines[0]} is gone from its corpus`,
    ]);
    const [first = ''] = lines;
    const changes = [{ id: 'none', rows: ['no-such-row'], shownBy: first }];
    expect(faultsOf({ ...released, changes }, sha256)).toEqual([
      `${MODEL.version}: change none: row no-such-row did not change`,
      `${MODEL.version}: change none: ${first} is answered as by ${released.before?.version}`,
    ]);
  });
});

describe('the model in work', () => {
  it('may say under its released version what that says, and nothing else', () => {
    expect(versionFault(MODEL, MODEL)).toBeNull();
    const fault = versionFault(MODEL, withControl(MODEL));
    expect(fault).toContain('  row local-servers-are-limited-too of table controls is new');
    expect(fault).toContain(`set VERSION in decision/model/version.ts to ${MINOR}`);
    expect(fault).toContain('npm run release:model');
    expect(versionFault(MODEL, changed(withControl))).toBeNull();
    expect(
      versionFault(
        MODEL,
        changed((model) => model, versionAfter(MODEL.version, 'major')),
      ),
    ).toBeNull();
    expect(versionFault(MODEL, { ...MODEL, version: '0.9.0' })).toContain(`back to ${MODEL.version}`);
  });

  it.each<[string, (model: PublishedSource) => PublishedSource, string, string]>([
    ['a question', withQuestion, 'minor', 'question season is new'],
    ['a mapping', withEntry, 'minor', 'alignment row pkce says otherwise'],
    ['a source', withSource, 'patch', 'says otherwise'],
    ['a control that is gone', (model) => ({ ...model, controls: model.controls.slice(1) }), 'major', 'is gone'],
    [
      'a letter that means something else',
      (model) => ({
        ...model,
        questions: model.questions.map((one) =>
          one.id === 'policy'
            ? {
                ...one,
                options: one.options.map((option) => ({
                  ...option,
                  letter: option.letter === 'S' ? 'T' : option.letter,
                })),
              }
            : one,
        ),
      }),
      'major',
      'option scopes-only of question policy says otherwise',
    ],
    [
      'the order of rows',
      (model) => ({ ...model, controlRows: { ...model.controlRows, rows: [...model.controlRows.rows].reverse() } }),
      'minor',
      'the order of something',
    ],
    ['nothing', (model) => ({ ...model }), 'none', ''],
  ])('differs in %s', (_, change, step, line) => {
    const found = differenceBetween(MODEL, change(MODEL));
    expect(found.step ?? 'none').toBe(step);
    if (line !== '') expect(found.lines.join('\n')).toContain(line);
  });
});

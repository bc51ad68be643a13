/** What holds of every released version for ever. The release asks it of itself, and a test of all that came before. */
import { randomAnswers } from '../check/random-answers.ts';
import { NONE_MARK, NOT_SURE_MARK } from '../permalink/marks.ts';
import type { Recommendation } from '../types.ts';
import { differenceBetween } from './difference.ts';
import type { PublishedModel } from './published-model.ts';

/** The SHA-256 of a text, in hexadecimal digits. */
export type Hash = (text: string) => string;

/** A released version with what was written down on the day of its release. */
export interface Released {
  readonly model: PublishedModel;
  /** The version before; null for the first. */
  readonly before: PublishedModel | null;
  readonly changes: readonly { readonly id: string; readonly rows: readonly string[]; readonly shownBy: string }[];
  /** The hashes of its data and of its answers. */
  readonly answers: string;
  /** Its corpus of links, one a line. */
  readonly corpus: string;
}

/** Answer sets that are drawn at each release, beside the links; the same for ever. */
const DRAWN = { count: 1_000, seed: 20_261_122 };

const linesOf = (text: string): readonly string[] => text.trimEnd().split('\n');

/** One hash for the recommendations of many answer sets, for there are too many to write each down. */
function hashOfDrawn({ source, advise }: PublishedModel, hash: Hash, count: number, seed: number): string {
  let chain = '';
  const drawn = randomAnswers(seed, source.questions);
  for (let n = 0; n < count; n++) chain = hash(chain + JSON.stringify(advise(drawn.next().value)));
  return chain;
}

/** What is written down at the release: the hash of the data, of random answers, and of the answer to each link. */
export function answersText(model: PublishedModel, links: readonly string[], hash: Hash): string {
  const answered = links.map((link) => `${hash(JSON.stringify(model.advise(model.decode(link).answers)))} ${link}`);
  const { count, seed } = DRAWN;
  return [
    `${hash(JSON.stringify(model.source))} snapshot`,
    `${hashOfDrawn(model, hash, count, seed)} random ${count} ${seed}`,
    ...answered,
    '',
  ].join('\n');
}

function answerFaults({ model, answers }: Released, hash: Hash): string[] {
  const { version } = model;
  const [[snapshot] = [], [drawnHash, , count, seed] = [], ...answered] = linesOf(answers).map((line) =>
    line.split(' '),
  );
  if (hash(JSON.stringify(model.source)) !== snapshot)
    return [`${version}: its data is not what was released. A released version is never edited; take the change back`];
  const otherwise = answered.filter(
    ([sha256, link = '']) => hash(JSON.stringify(model.advise(model.decode(link).answers))) !== sha256,
  );
  const faults = otherwise.map(
    ([, link]) => `${version}: ${link} is answered otherwise than on the day of the release`,
  );
  if (hashOfDrawn(model, hash, Number(count), Number(seed)) !== drawnHash)
    faults.push(`${version}: some of ${count} drawn answer sets are answered otherwise than on the day of the release`);
  return faults.length === 0 ? [] : [...faults, `${version}: its data is unchanged, so the engine advises otherwise`];
}

/** Values of the questions that no link says: every letter, the small ones of a set, none and not sure. */
export function lettersMissing({ source }: PublishedModel, links: readonly string[]): readonly string[] {
  const said = new Map<string, Set<string>>(source.questions.map(({ key }) => [key, new Set()]));
  for (const part of links.flatMap((link) => link.split('/'))) {
    const [key = '', value = ''] = part.split(':');
    for (const one of [value, ...value]) said.get(key)?.add(one);
  }
  return source.questions.flatMap(({ key, kind, options }) => {
    const letters = options.map(({ letter }) => letter);
    const ofSet = [...letters.map((letter) => letter.toLowerCase()), NONE_MARK];
    const wanted = [...letters, ...(kind === 'set' ? ofSet : []), NOT_SURE_MARK];
    return wanted.filter((value) => said.get(key)?.has(value) !== true).map((value) => `${key}:${value}`);
  });
}

function corpusFaults({ model, answers, corpus }: Released): string[] {
  const { version } = model;
  const links = linesOf(corpus);
  const known = new Set(links);
  const answered = linesOf(answers)
    .flatMap((line) => line.split(' ').slice(1, 2))
    .filter((word) => word.includes(':'));
  const odd = links.filter((link) => {
    const { answers: given, problems, version: named } = model.decode(link);
    return problems.length > 0 || named !== version || model.encode(given) !== link;
  });
  return [
    ...(known.size < links.length ? [`${version}: a link stands twice in its corpus`] : []),
    ...odd.map((link) => `${version}: ${link} of its corpus is not a link of this version in its one form`),
    ...answered.filter((link) => !known.has(link)).map((link) => `${version}: ${link} is gone from its corpus`),
    ...lettersMissing(model, links).map((value) => `${version}: no link of its corpus says ${value}`),
  ];
}

/** What a recommendation says, whichever version says it. */
const saidBy = ({ model, vector, ...rest }: Recommendation): string => JSON.stringify(rest);

/** Whether the answers of a link are advised on otherwise than by the version before. */
export const isAnsweredOtherwise = (model: PublishedModel, before: PublishedModel, link: string): boolean => {
  const { answers } = model.decode(link);
  return saidBy(model.advise(answers)) !== saidBy(before.advise(answers));
};

function changeFaults({ model, before, changes }: Released): string[] {
  const { version } = model;
  if (before === null) return changes.map(({ id }) => `${version}: it is the first and cannot have the change ${id}`);
  const { rows } = differenceBetween(before.source, model.source);
  const known = [...rows.here, ...rows.gone];
  return changes.flatMap(({ id, rows: named, shownBy }) => {
    const { problems, version: of } = model.decode(shownBy);
    const complete = problems.length === 0 && of === version;
    return [
      ...named
        .filter((row) => !known.includes(row))
        .map((row) => `${version}: change ${id}: row ${row} did not change`),
      ...(complete ? [] : [`${version}: change ${id}: ${shownBy} is not a complete link of this version`]),
      ...(isAnsweredOtherwise(model, before, shownBy)
        ? []
        : [`${version}: change ${id}: ${shownBy} is answered as by ${before.version}`]),
    ];
  });
}

function sourceFaults({ model: { version, source } }: Released): string[] {
  const tables = [...source.tables, source.controlRows, source.avoid, source.prerequisites, source.conflicts];
  const rows: readonly { readonly id: string; readonly sources?: readonly string[] }[] = tables.flatMap<{
    readonly id: string;
    readonly sources?: readonly string[];
  }>((table) => table.rows);
  return rows.flatMap(({ id, sources = [] }) =>
    sources
      .filter((cited) => source.sources[cited] === undefined)
      .map((cited) => `${version}: row ${id} cites ${cited}, which is not among its sources`),
  );
}

/** Everything that does not hold of a released version, in sentences; nothing where all is well. */
export const faultsOf = (released: Released, hash: Hash): readonly string[] => [
  ...answerFaults(released, hash),
  ...corpusFaults(released),
  ...changeFaults(released),
  ...sourceFaults(released),
];

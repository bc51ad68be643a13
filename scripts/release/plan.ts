/** A release as the files that it writes. */
import { createHash } from 'node:crypto';
import { compare } from '@/decision';
import { type Figures, figuresOf } from '@/decision/check/figures';
import { outcomesOf } from '@/decision/check/outcomes';
import { differenceBetween, versionFault } from '@/decision/published/difference';
import { answersText, isAnsweredOtherwise } from '@/decision/published/laws';
import { partsOf } from '@/decision/published/parts';
import { writtenProof } from '@/decision/published/proof';
import { type PublishedModel, publishedModel } from '@/decision/published/published-model';
import type { PublishedSource } from '@/decision/published/source';
import { CASES, casesText, DEPLOYMENTS } from './cases';
import { carriedOver, corpusOf } from './corpus';
import { jsonText } from './json-text';
import { type Release, registryFiles } from './registry';
import { leftToWrite, stubbed } from './stubs';

export interface ReleaseInput {
  /** The model in work. */
  readonly source: PublishedSource;
  /** Every released version, newest first. */
  readonly released: readonly { readonly model: PublishedModel; readonly date: string }[];
  /** ISO date of the release. */
  readonly date: string;
  /** Reads a file of the project, by its path from the root. */
  readonly read: (path: string) => string;
  /** Proves and counts the model; by the promises of today where it is left out. */
  readonly prove?: (source: PublishedSource) => Figures;
}

export interface ReleasePlan {
  /** Text by path. */
  readonly files: ReadonlyMap<string, string>;
  /** What a person has to write, a line each. */
  readonly left: readonly string[];
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Files in which a link stands as an example, of the newest version. */
const EXAMPLES = ['README.md', 'cli/usage.ts'];

const LINK = /MAA:\d+\.\d+(?:\/[A-Z]{2}:[A-Za-z0-9]+)+/g;

const corpusPath = (link: string): string => `decision/permalink/corpus/${link}.txt`;
const linesOf = (text: string): readonly string[] => text.trimEnd().split('\n');
const linesText = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

/** The sources that rows cite, in the order of the model. */
function sourcesCited({ tables, ...source }: PublishedSource, rows: readonly string[]): readonly string[] {
  const collected = [source.prerequisites, source.controlRows, source.avoid, source.conflicts];
  const all: readonly { readonly id: string; readonly sources?: readonly string[] }[] = [
    ...tables.flatMap((table) => table.rows),
    ...collected.flatMap<{ readonly id: string; readonly sources?: readonly string[] }>((table) => table.rows),
  ];
  const cited = new Set(all.flatMap(({ id, sources = [] }) => (rows.includes(id) ? sources : [])));
  return Object.keys(source.sources).filter((id) => cited.has(id));
}

/** @throws Error that says why the model in work cannot be released */
function refuse({ source, released }: ReleaseInput, newest: PublishedModel): void {
  if (released.some(({ model }) => model.version === source.version))
    throw new Error(
      `${source.version} is released. ${versionFault(newest.source, source) ?? 'Nothing differs from it.'}`,
    );
  const fault = versionFault(newest.source, source);
  if (fault !== null) throw new Error(fault);
}

/** The corpus, the answers and the list of changes of a version that links can tell from the one before. */
function linkFiles(input: ReleaseInput, model: PublishedModel, newest: PublishedModel): ReleasePlan {
  const { source, read } = input;
  const { link } = source;
  const { rows } = differenceBetween(newest.source, source);
  const corpus = corpusOf(model, linesOf(read(corpusPath(newest.source.link))), outcomesOf(source), rows.here);
  const decidesOtherwise = (one: string): boolean => {
    const { answers } = model.decode(one);
    return compare({ model: newest, answers }, { model, answers }).outcomes.length > 0;
  };
  const shownBy = corpus.find(decidesOtherwise) ?? corpus.find((one) => isAnsweredOtherwise(model, newest, one));
  if (shownBy === undefined) throw new Error(`No link of the corpus is answered otherwise than by ${newest.version}.`);
  const changed = [...rows.here, ...rows.gone];
  const stub = { link, rows: changed, sources: sourcesCited(source, rows.here), shownBy };
  return {
    files: new Map([
      [corpusPath(link), linesText(corpus)],
      [`decision/published/${link}/answers.txt`, answersText(model, corpus, sha256)],
      ...stubbed(stub, read),
      [CASES, casesText(read(CASES), read(DEPLOYMENTS), model, newest)],
      ...EXAMPLES.map((path) => [path, read(path).replaceAll(LINK, (one) => carriedOver(model, one))] as const),
    ]),
    left: [...leftToWrite(stub), `CHANGELOG.md: a line about ${source.version}`],
  };
}

/** The answers of a patch, which are those of the version whose place it takes. */
function patchFiles({ source, read }: ReleaseInput, model: PublishedModel, newest: PublishedModel): ReleasePlan {
  const path = `decision/published/${source.link}/answers.txt`;
  const links = linesOf(read(path))
    .flatMap((line) => line.split(' ').slice(1, 2))
    .filter((word) => word.includes(':'));
  return {
    files: new Map([
      [path, answersText(model, links, sha256)],
      [CASES, casesText(read(CASES), read(DEPLOYMENTS), model, newest)],
    ]),
    left: [],
  };
}

/**
 * What a release of the model in work writes. It reads no clock, and writes nothing itself.
 *
 * @throws Error that says why there can be no release
 */
export function planRelease(input: ReleaseInput): ReleasePlan {
  const { source, released, date, prove = figuresOf } = input;
  const [newest] = released;
  if (newest === undefined) throw new Error('There is no released version to begin from.');
  refuse(input, newest.model);
  const figures = prove(source);
  if (!figures.report.holds)
    throw new Error('The model in work does not keep its promises: npm run --silent advise -- check');
  const model = publishedModel(source);
  const isPatch = source.link === newest.model.source.link;
  const { files, left } = isPatch ? patchFiles(input, model, newest.model) : linkFiles(input, model, newest.model);
  const before = isPatch ? released.slice(1) : released;
  const releases: readonly Release[] = [
    { version: source.version, link: source.link, date },
    ...before.map((one) => ({ version: one.model.version, link: one.model.source.link, date: one.date })),
  ];
  return {
    files: new Map([
      ...Object.entries({ ...partsOf(source), proof: writtenProof(figures) }).map(
        ([part, data]) => [`decision/published/${source.link}/${part}.json`, jsonText(data)] as const,
      ),
      ...files,
      ...registryFiles(releases, [...before.map((one) => one.model.source).reverse(), source]),
    ]),
    left,
  };
}

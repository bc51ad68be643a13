import type MiniSearch from 'minisearch';
import type { ReadingKind } from '@/site/reading-kinds';
import { type PackedIndex, unpack } from './packed';
import type { IndexedRecord, SearchRecord } from './record';
import { expansions } from './synonyms';
import { term, tokens } from './terms';

/** An index that is ready to be asked. */
export interface SearchIndex {
  readonly index: MiniSearch<IndexedRecord>;
  readonly records: readonly SearchRecord[];
  /** Titles of pages, by address. */
  readonly pages: ReadonlyMap<string, string>;
}

export interface Hit extends SearchRecord {
  /** Title of the page around it, or null for a page as a whole. */
  readonly page: string | null;
  /** Words of titles and texts that met the query, for marking. */
  readonly words: readonly string[];
  readonly score: number;
}

export interface HitGroup {
  readonly kind: ReadingKind;
  readonly hits: readonly Hit[];
}

const BOOST = { title: 3.5, alias: 3, summary: 1.4, text: 1 };

/** What a synonym counts, against what was asked. */
const SYNONYM = 0.45;

/** What a further matching section adds to its page. */
const FURTHER = 0.4;

/** Kinds of which each part is a result; of the others a page is, at its best part. */
const BY_PART: ReadonlySet<ReadingKind> = new Set<ReadingKind>(['framework', 'term', 'product']);

/** A guide answers a question; a term explains a word of it, and the pages about the model show how we decide. */
const WEIGHT: { readonly [K in ReadingKind]: number } = {
  guide: 1.4,
  control: 0.7,
  incident: 0.95,
  framework: 0.75,
  term: 0.5,
  question: 0.8,
  product: 0.8,
  model: 0.7,
  issue: 0.9,
  page: 0.7,
};

/** @returns the index of a file, ready to be asked */
export const opened = (file: PackedIndex): SearchIndex => ({
  index: unpack(file),
  records: file.records,
  pages: new Map(
    file.records.filter(({ address }) => !address.includes('#')).map(({ address, title }) => [address, title]),
  ),
});

const withoutAnchor = (address: string): string => address.replace(/#.*/, '');

function search({ index, records, pages }: SearchIndex, query: string): Hit[] {
  const asked = [...new Set(tokens(query).flatMap((word) => term(word) ?? []))];
  if (asked.length === 0) return [];
  const own = new Set(asked);
  const others = expansions(asked);
  const results = index.search([...asked, ...others].join(' '), {
    boost: BOOST,
    boostTerm: (one) => (own.has(one) ? 1 : SYNONYM),
    prefix: (one) => own.has(one) && one.length > 1,
    fuzzy: (one) => (own.has(one) && one.length > 4 && !/\d/.test(one) ? 0.2 : false),
    maxFuzzy: 2,
    weights: { fuzzy: 0.3, prefix: 0.5 },
  });
  return results.flatMap(({ id, score, terms, queryTerms }) => {
    const record = records[id];
    if (record === undefined) return [];
    const met = queryTerms.filter((one) => own.has(one)).length / asked.length;
    const page = record.address.includes('#') ? (pages.get(withoutAnchor(record.address)) ?? null) : null;
    return [{ ...record, page, words: terms, score: score * (0.35 + 0.65 * met) * WEIGHT[record.kind] }];
  });
}

const byScore = (a: Hit, b: Hit): number => b.score - a.score;

const pageOf = ({ kind, address }: SearchRecord): string => (BY_PART.has(kind) ? address : withoutAnchor(address));

/**
 * What the index holds for a query, best first: each page once, at its best part; of frameworks, glossary and products
 * each part.
 */
export function find(index: SearchIndex, query: string): Hit[] {
  const best = new Map<string, Hit>();
  for (const hit of search(index, query).toSorted(byScore)) {
    const page = pageOf(hit);
    const first = best.get(page);
    best.set(page, first === undefined ? hit : { ...first, score: first.score + FURTHER * hit.score });
  }
  return [...best.values()].toSorted(byScore);
}

/** How many results of a kind are shown while somebody types: guides answer, the others are what they name. */
export const inPanel = (kind: ReadingKind): number => (kind === 'guide' ? 4 : 2);

/**
 * Hits by kind: the kind with the best hit first.
 * @param most how many of a kind
 */
export function grouped(hits: readonly Hit[], most: (kind: ReadingKind) => number): HitGroup[] {
  const groups = new Map<ReadingKind, Hit[]>();
  for (const hit of hits) groups.set(hit.kind, [...(groups.get(hit.kind) ?? []), hit]);
  return [...groups].map(([kind, members]) => ({ kind, hits: members.slice(0, most(kind)) }));
}

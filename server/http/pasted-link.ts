import { type LinkReading, type Problem, readLink } from '@/decision';
import { withoutTrailingPunctuation } from './trailing-punctuation';
import { isFault } from './vector-status';

/** Characters of a pasted text that are looked at; an address holds a vector and little more. */
const LENGTH_LIMIT = 4_000;

/**
 * The vector in a text that somebody pasted: what follows from `MAA:` on, up to a query, a fragment, a space, what ends
 * a sentence or the ending of a file name. A text that names no version is returned as it is, so that reading it names what is wrong.
 */
export function vectorIn(text: string): string {
  const pasted = text.slice(0, LENGTH_LIMIT).trim();
  const start = pasted.search(/MAA(?::|%3A)/i);
  if (start < 0) return pasted;
  const [vector = ''] = pasted.slice(start).split(/[?#&\s<>"']/);
  return withoutTrailingPunctuation(vector).replace(/\.(?:md|csv|svg|json)$/, '');
}

/** A link that somebody gave, as far as it could be read. */
export interface PastedLink {
  /** The text as given, or null where none was. */
  readonly given: string | null;
  /** Null where it was not read in full; open questions are no fault. */
  readonly link: LinkReading | null;
  /** What is wrong with it; empty where nothing was given. */
  readonly faults: readonly Problem[];
}

/** Reads what somebody pasted. Total: any text is read or says what is wrong with it. */
export async function readPasted(given: string | null): Promise<PastedLink> {
  if (given === null) return { given, link: null, faults: [] };
  const link = await readLink(vectorIn(given));
  const faults = link.problems.filter(isFault);
  const readable = faults.length === 0 && link.version !== null && Object.keys(link.answers).length > 0;
  return { given, link: readable ? link : null, faults };
}

/** The status of a comparison: 400 where one of the links that were given cannot be read. */
export async function statusOfComparison(query: URLSearchParams): Promise<200 | 400> {
  const links = await Promise.all(['a', 'b'].map((name) => readPasted(query.get(name))));
  return links.some(({ given, link }) => given !== null && link === null) ? 400 : 200;
}

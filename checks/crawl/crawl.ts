import { type Body, readBody } from './read-body';

/** What is wrong with one address, and where it was found. */
export interface CrawlFinding {
  /** Path, query and fragment, as a link names them. */
  readonly address: string;
  readonly message: string;
  /** Addresses of the pages that name it. */
  readonly from: readonly string[];
}

export interface CrawlReport {
  /** How many distinct addresses were fetched. */
  readonly fetched: number;
  /** How many distinct addresses, fragments included, the links name. */
  readonly linked: number;
  /** Paths of all that was fetched, queries included. */
  readonly paths: readonly string[];
  readonly findings: readonly CrawlFinding[];
}

interface Options {
  /** Origin of the server that answers, for example `http://127.0.0.1:3107`. */
  readonly base: string;
  /** Origin that the pages name as their own; their links to it are links of the site. */
  readonly site: string;
  /** Pages whose links are followed, as paths. */
  readonly pages: readonly string[];
  /** Addresses that have to answer beside the links of the pages, as paths with query and fragment. */
  readonly addresses: readonly string[];
  /** Requests at the same time. */
  readonly atOnce: number;
}

type Answer = Body & { readonly status: number };

const withoutFragment = (address: string): string => address.replace(/#.*$/s, '');

/** The address inside the site that a link names, as path, query and fragment; null for one elsewhere. */
export function internalAddress(link: string, page: string, site: string): string | null {
  if (!URL.canParse(link, `${site}${page}`)) return link;
  const url = new URL(link, `${site}${page}`);
  return url.origin === site ? `${url.pathname}${url.search}${url.hash}` : null;
}

async function fetched(base: string, address: string): Promise<Answer> {
  const response = await fetch(`${base}${address}`);
  return { status: response.status, ...readBody(response.headers.get('content-type') ?? '', await response.text()) };
}

/** Runs the task for each item, a few at a time. */
async function each<T>(items: Iterable<T>, atOnce: number, task: (item: T) => Promise<void>): Promise<void> {
  const left = items[Symbol.iterator]();
  const worker = async () => {
    for (let next = left.next(); !next.done; next = left.next()) await task(next.value);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** @returns what is wrong with the answer to an address, or null */
function faultOf(address: string, { status, faults, ids }: Answer): string | null {
  if (status >= 400) return `answers ${status}`;
  if (faults.length > 0) return `shows an error: ${faults.join(', ')}`;
  const fragment = /#(.+)$/s.exec(address)?.[1];
  if (fragment !== undefined && !ids.has(decodeURIComponent(fragment))) return 'has no such anchor';
  return null;
}

/**
 * Fetches the pages and every address inside the site that they name, each once, and says which do not answer, show a
 * view of an error, or lack the anchor that a link names.
 *
 * Links are read on the given pages only: what they lead to is fetched and looked at, and not followed further.
 */
export async function crawl({ base, site, pages, addresses, atOnce }: Options): Promise<CrawlReport> {
  const answers = new Map<string, Answer>();
  const visit = async (address: string) => {
    answers.set(address, await fetched(base, address));
  };
  await each(new Set(pages), atOnce, visit);

  const from = new Map<string, string[]>();
  const name = (address: string, page: string) => from.set(address, [...(from.get(address) ?? []), page]);
  for (const address of [...pages, ...addresses]) name(address, '');
  for (const page of new Set(pages)) {
    for (const link of new Set(answers.get(page)?.links)) {
      const address = internalAddress(link, page, site);
      if (address !== null) name(address, page);
    }
  }
  const open = new Set([...from.keys()].map(withoutFragment).filter((address) => !answers.has(address)));
  await each(open, atOnce, visit);

  const findings = [...from].flatMap(([address, named]): CrawlFinding[] => {
    const answer = answers.get(withoutFragment(address));
    const message = answer === undefined ? 'was not fetched' : faultOf(address, answer);
    return message === null ? [] : [{ address, message, from: named.filter((page) => page !== '') }];
  });
  return { fetched: answers.size, linked: from.size, paths: [...answers.keys()], findings };
}

import { questions, readLink } from '@/decision';
import { alternatePath, BEFORE_VECTOR, EXPORTS, type ExportKind, PAGES } from '@/site/routes';
import { readPasted } from './pasted-link';
import { withoutTrailingPunctuation } from './trailing-punctuation';
import { isFault, statusOfVectorPath } from './vector-status';

/** Pages that are made for each request. */
const MADE: readonly string[] = [PAGES.decide, PAGES.compare, PAGES.search, PAGES.subscribe];

/** Whether a path below the prefix is that of a vector that can be read, in whatever form. */
const hasVector = async (path: string, prefix: string): Promise<boolean> =>
  path.startsWith(`${prefix}/`) && (await statusOfVectorPath(path, prefix)).status < 400;

/** The wizard also takes a vector without answers, and the id of a question before it or alone. */
async function leadsIntoWizard(path: string): Promise<boolean> {
  if (!path.startsWith(`${PAGES.decide}/`)) return false;
  const [first = '', ...others] = path.slice(PAGES.decide.length + 1).split('/');
  const isNamed = questions.some(({ id }) => id === first);
  if (isNamed && others.length === 0) return true;
  const { version, problems } = await readLink((isNamed ? others : [first, ...others]).join('/'));
  return version !== null && !problems.some(isFault);
}

/** Whether a path is that of an export of a vector that can be read, with its ending or without. */
const isExport = (path: string, kind: ExportKind): Promise<boolean> => {
  const ending = `.${EXPORTS[kind]}`;
  return hasVector(path.endsWith(ending) ? path.slice(0, -ending.length) : path, BEFORE_VECTOR.export(kind));
};

async function leadsSomewhere(path: string, pages: ReadonlySet<string>): Promise<boolean> {
  if (MADE.includes(path) || pages.has(path)) return true;
  if (path.endsWith('.md') && [...pages].some((page) => alternatePath(page) === path)) return true;
  if (await leadsIntoWizard(path)) return true;
  const kinds = Object.keys(EXPORTS) as ExportKind[];
  const found = await Promise.all([
    ...kinds.map((kind) => isExport(path, kind)),
    ...[BEFORE_VECTOR.page, BEFORE_VECTOR.json, BEFORE_VECTOR.picture].map((prefix) => hasVector(path, prefix)),
  ]);
  return found.includes(true);
}

/** A parameter of a comparison that is a vector or an address, as it stands in a query. */
const COMPARED = /^[ab]=(?:MAA|https?|\/)/i;

/** The query of a comparison, each link in it without its ending where it can be read so. */
async function correctedQuery(search: string): Promise<string> {
  const parts = search.split('&').map(async (part) => {
    const meant = withoutTrailingPunctuation(part);
    if (meant === part || !COMPARED.test(part.replace('?', ''))) return part;
    const [[, given]] = [...new URLSearchParams(meant), ['', '']] as const;
    return (await readPasted(given)).link === null ? part : meant;
  });
  return (await Promise.all(parts)).join('&');
}

/**
 * The path and query that somebody meant who followed a link with something at its end that is no part of it, or null
 * where the address is good as it stands or no better without. It always leads into the site, and to no other redirect
 * of this kind. Total: any address is answered.
 *
 * @param url address of the request, its path percent-encoded
 * @param pages paths of what there is to read
 */
export async function correctedAddress(url: URL, pages: ReadonlySet<string>): Promise<string | null> {
  const { pathname, search } = url;
  const cleaned = withoutTrailingPunctuation(pathname);
  const isBetter =
    cleaned !== pathname && !(await leadsSomewhere(pathname, pages)) && (await leadsSomewhere(cleaned, pages));
  const path = isBetter ? cleaned : pathname;
  const query = path === PAGES.compare ? await correctedQuery(search) : search;
  return path === pathname && query === search ? null : `${path}${query}`;
}

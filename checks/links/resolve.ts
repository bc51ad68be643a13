import { readWizardState } from '@/components/wizard/wizard-state';
import { productById } from '@/content/capabilities';
import type { ReadingDocument } from '@/content/collections/document';
import { modelReleases } from '@/decision';
import { statusOfComparison } from '@/server/http/pasted-link';
import { statusOfVectorPath } from '@/server/http/vector-status';
import {
  alternatePath,
  BEFORE_VECTOR,
  EXPORTS,
  type ExportKind,
  FEEDS,
  FILES,
  feedPath,
  modelFilePath,
  PAGES,
  schemaPath,
} from '@/site/routes';
import type { LinkedText } from './texts';

/** Pages that hold a form and no text: they answer any query, and no link leads to a part of them. */
const FORMS: ReadonlySet<string> = new Set([PAGES.search, PAGES.subscribe]);

const isBelow = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

/** What is wrong with an address of the wizard, by the function that the wizard reads it with; null where nothing is. */
function wizardFault(path: string, query: URLSearchParams): string | null {
  const { problems, notAsked, product } = readWizardState(path.slice(PAGES.decide.length + 1), query);
  if (problems.length > 0) return `the wizard cannot read ${problems.flatMap(({ part }) => part || []).join(', ')}`;
  if (notAsked !== null) return `the wizard does not ask ${notAsked.id} with these answers`;
  return product === null || product === '' || productById(product) !== undefined ? null : `no product is ${product}`;
}

/** The path of a recommendation in one of its forms, with what stands before the vector; null for every other path. */
function vectorPathOf(path: string): { readonly path: string; readonly prefix: string } | null {
  const prefix = [BEFORE_VECTOR.page, BEFORE_VECTOR.json, BEFORE_VECTOR.picture].find((one) => isBelow(path, one));
  if (prefix !== undefined) return { path, prefix };
  for (const [kind, ending] of Object.entries(EXPORTS) as [ExportKind, string][]) {
    const folder = BEFORE_VECTOR.export(kind);
    if (isBelow(path, folder) && path.endsWith(`.${ending}`))
      return { path: path.slice(0, -ending.length - 1), prefix: folder };
  }
  return null;
}

/** Says what is wrong with an address inside the site, path with query and fragment; null where nothing is. */
export type Resolver = (address: string) => Promise<string | null>;

/** The anchors that each page of a text has, by path. */
export function anchorsByPage(
  documents: readonly ReadingDocument[],
  texts: readonly LinkedText[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const anchors = new Map(
    documents.map(({ address, sections }) => [address, new Set(sections.flatMap(({ anchor }) => anchor ?? []))]),
  );
  for (const { page, anchors: ids } of texts) for (const id of ids) anchors.get(page)?.add(id);
  return anchors;
}

/**
 * A resolver that knows what the site holds to read, and asks what answers requests about the rest.
 *
 * @param documents what there is to read; their addresses are those that the build renders
 * @param texts the headings of those that are written as MDX
 */
export function newResolver(documents: readonly ReadingDocument[], texts: readonly LinkedText[]): Resolver {
  const pages = anchorsByPage(documents, texts);
  const files = new Set<string>([
    ...Object.values(FILES),
    ...FEEDS.flatMap((id) => [feedPath(id, 'atom'), feedPath(id, 'json')]),
    ...documents.filter(({ hasAlternate }) => hasAlternate).map(({ address }) => alternatePath(address)),
    ...modelReleases.flatMap(({ version }) => [modelFilePath(version, 'json'), modelFilePath(version, 'dmn')]),
    ...modelReleases.flatMap(({ version }) => [schemaPath('answers', version), schemaPath('recommendation', version)]),
  ]);

  return async (address) => {
    const { pathname, searchParams, hash } = new URL(address, 'https://site.invalid');
    if (isBelow(pathname, PAGES.decide)) return wizardFault(pathname, searchParams);
    const anchors = pages.get(pathname);
    if (anchors !== undefined) {
      const isThere = hash === '' || anchors.has(decodeURIComponent(hash.slice(1)));
      return isThere ? null : `${pathname} has no anchor ${hash}`;
    }
    if (hash !== '') return `${pathname} is no page with anchors`;
    if (pathname === PAGES.compare) return (await statusOfComparison(searchParams)) === 200 ? null : 'a link is bad';
    if (FORMS.has(pathname) || files.has(pathname)) return null;
    const vector = vectorPathOf(pathname);
    if (vector === null) return `there is no page ${pathname}`;
    const { status } = await statusOfVectorPath(vector.path, vector.prefix);
    return status === 200 ? null : `${pathname} answers ${status}`;
  };
}

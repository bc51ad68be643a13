import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { products } from '@/content/capabilities';
import { frameworks } from '@/content/frameworks/data';
import { terms } from '@/content/glossary';
import { criteria } from '@/content/incidents/criteria';
import { incidentIds } from '@/content/incidents/ids';
import { issueFiles } from '@/content/journal-files';
import { controls, questions } from '@/decision';
import { guidePath, issuePath, PAGES } from '@/site/routes';

/** Addresses of the site, each with its anchors where a program knows them. */
export type Pages = ReadonlyMap<string, ReadonlySet<string>>;

const APP = 'app';
const PAGE = /^page\.(tsx|mdx)$/;

/** Folders of `app/` that have a page, as addresses: `/guidance/[slug]`. */
async function routes(): Promise<string[]> {
  const entries = await readdir(APP, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && PAGE.test(entry.name))
    .map((entry) => `/${path.relative(APP, entry.parentPath).split(path.sep).join('/')}`);
}

/** What stands for the parameter of a route whose pages prose may link to. */
const PARAMETERS: { readonly [route: string]: readonly string[] } = {
  '/controls/[id]': controls.map(({ id }) => id),
  '/incidents/[id]': incidentIds,
  '/incidents/by/[criterion]': criteria,
  '/frameworks/[framework]': frameworks.map(({ id }) => id),
  '/decide/[[...vector]]': ['', ...questions.map(({ id }) => id)],
};

/**
 * Every address inside the site that prose may link to.
 * @param guides heading ids of each guide, by slug
 */
export async function internalPages(guides: ReadonlyMap<string, ReadonlySet<string>>): Promise<Pages> {
  const pages = new Map<string, ReadonlySet<string>>();
  const none: ReadonlySet<string> = new Set();
  for (const route of await routes()) {
    const stem = route.replace(/\/\[.*$/, '');
    if (stem === route) pages.set(route, none);
    else for (const value of PARAMETERS[route] ?? []) pages.set(value === '' ? stem : `${stem}/${value}`, none);
  }
  pages.set(PAGES.capabilities, new Set(products.map(({ id }) => id)));
  pages.set(PAGES.glossary, new Set(terms.map(({ id }) => id)));
  for (const { slug } of await issueFiles()) pages.set(issuePath(slug), none);
  for (const [slug, anchors] of guides) pages.set(guidePath(slug), anchors);
  return pages;
}

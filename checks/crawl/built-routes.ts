import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

const PRERENDERED = z.object({ routes: z.record(z.string(), z.object({ routeType: z.string() })) });
const ROUTES = z.object({
  staticRoutes: z.array(z.object({ page: z.string(), regex: z.string() })),
  dynamicRoutes: z.array(z.object({ page: z.string(), regex: z.string() })),
});
const APP = z.record(z.string(), z.string());

/** The framework's own pages for errors, which have no address. */
const isOwn = (route: string): boolean => /^\/_/.test(route);

async function read<T>(schema: z.ZodType<T>, ...file: string[]): Promise<T> {
  return schema.parse(JSON.parse(await readFile(path.join('.next', ...file), 'utf8')));
}

/** Addresses of everything that the build rendered beforehand. */
export async function prerenderedAddresses(): Promise<string[]> {
  const { routes } = await read(PRERENDERED, 'prerender-manifest.json');
  return Object.keys(routes).filter((route) => !isOwn(route));
}

/** The same without files: the pages alone, in order. */
export async function prerenderedPages(): Promise<string[]> {
  const { routes } = await read(PRERENDERED, 'prerender-manifest.json');
  const pages = Object.entries(routes).filter(([, { routeType }]) => routeType === 'page');
  return pages
    .map(([route]) => route)
    .filter((route) => !isOwn(route))
    .toSorted();
}

/** A route with a page, and what its addresses look like. */
export interface PageRoute {
  readonly route: string;
  readonly matches: (pathname: string) => boolean;
}

/** Every route of the build that has a page, prerendered or not. */
export async function pageRoutes(): Promise<PageRoute[]> {
  const { staticRoutes, dynamicRoutes } = await read(ROUTES, 'routes-manifest.json');
  const named = Object.entries(await read(APP, 'app-path-routes-manifest.json'));
  const pages = new Set(named.filter(([file]) => /\/page$/.test(file)).map(([, route]) => route));
  return [...staticRoutes, ...dynamicRoutes]
    .filter(({ page }) => pages.has(page) && !isOwn(page))
    .map(({ page, regex }) => ({ route: page, matches: (pathname) => new RegExp(regex).test(pathname) }));
}

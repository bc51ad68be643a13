/** How a link to a page stands to the page that is shown. */
export type AriaCurrent = 'page' | 'true' | undefined;

const isUnder = (path: string, root: string): boolean => path === root || path.startsWith(`${root}/`);

/**
 * The value of `aria-current` for a link to a part of the site.
 *
 * @param path the path of the page that is shown
 * @param href where the link leads
 * @param also further paths whose pages belong to the part
 */
export function ariaCurrentOf(path: string, href: string, also: readonly string[] = []): AriaCurrent {
  if (path === href) return 'page';
  return [href, ...also].some((root) => isUnder(path, root)) ? 'true' : undefined;
}

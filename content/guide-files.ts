import path from 'node:path';
import { type Guide, guideFrontmatter } from './guide-frontmatter';
import { guideGroups } from './guide-groups';
import { type MdxFile, mdxFiles, parsedHead } from './mdx-files';

const FOLDER = path.join('content', 'guides');

/** All guide files, by name. */
export const guideFiles = (): Promise<MdxFile[]> => mdxFiles(FOLDER);

/**
 * The head of a guide file.
 * @throws Error naming the file when its frontmatter does not hold.
 */
export const headOf = (file: MdxFile): Guide => ({ slug: file.slug, ...parsedHead(file, guideFrontmatter) });

/**
 * Guides in reading order: by group, then by their place in it.
 * @throws Error when two guides claim one place, or one refers to a guide that is not there.
 */
export function inReadingOrder(guides: readonly Guide[]): Guide[] {
  const slugs = new Set(guides.map(({ slug }) => slug));
  const ordered = guides.toSorted(
    (a, b) => guideGroups.indexOf(a.group) - guideGroups.indexOf(b.group) || a.order - b.order,
  );
  for (const [index, current] of ordered.entries()) {
    const next = ordered[index + 1];
    if (next?.group === current.group && next.order === current.order) {
      throw new Error(
        `${FOLDER}: ${current.slug} and ${next.slug} both have order ${current.order} in ${current.group}`,
      );
    }
    const missing = current.related.find((slug) => !slugs.has(slug) || slug === current.slug);
    if (missing !== undefined)
      throw new Error(`${FOLDER}/${current.slug}.mdx: related: there is no other guide ${missing}`);
  }
  return ordered;
}

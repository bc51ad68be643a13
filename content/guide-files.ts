import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Guide, guideFrontmatter } from './guide-frontmatter';
import { guideGroups } from './guide-groups';

const FOLDER = path.join('content', 'guides');
const HEAD = /^---\n([\s\S]*?\n)---\n/;

/** A guide as it lies on disk. */
export interface GuideFile {
  readonly slug: string;
  /** Relative to the root of the project. */
  readonly file: string;
  /** The whole text, frontmatter included. */
  readonly text: string;
}

/** All guide files, by name. */
export async function guideFiles(): Promise<GuideFile[]> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.mdx')).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const file = path.join(FOLDER, name);
      return { slug: name.slice(0, -'.mdx'.length), file, text: await readFile(file, 'utf8') };
    }),
  );
}

/**
 * The head of a guide file.
 * @throws Error naming the file when its frontmatter does not hold.
 */
export function headOf({ slug, file, text }: GuideFile): Guide {
  const frontmatter = guideFrontmatter.safeParse(parse(HEAD.exec(text)?.[1] ?? ''));
  if (!frontmatter.success) throw new Error(`${file}: ${z.prettifyError(frontmatter.error)}`);
  return { slug, ...frontmatter.data };
}

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

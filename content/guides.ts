import 'server-only';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { ComponentType } from 'react';
import { z } from 'zod';
import { type Guide, guideFrontmatter, type TocEntry } from './guide-frontmatter';

export type { Guide, GuideSource, TocEntry } from './guide-frontmatter';

const FOLDER = path.join(process.cwd(), 'content', 'guides');

/** Slugs of all guides: the file names without their ending. */
export async function guideSlugs(): Promise<string[]> {
  const files = await readdir(FOLDER);
  return files.filter((file) => file.endsWith('.mdx')).map((file) => file.slice(0, -'.mdx'.length));
}

/**
 * One guide with its body, ready to render.
 * @throws Error naming the file when its frontmatter does not hold; the build stops there.
 */
export async function guide(slug: string): Promise<{ guide: Guide; toc: readonly TocEntry[]; Body: ComponentType }> {
  const document = await import(`@/content/guides/${slug}.mdx`);
  const frontmatter = guideFrontmatter.safeParse(document.frontmatter);
  if (!frontmatter.success) {
    throw new Error(`content/guides/${slug}.mdx: ${z.prettifyError(frontmatter.error)}`);
  }
  return { guide: { slug, ...frontmatter.data }, toc: document.toc, Body: document.default };
}

/** All guides in reading order. Two guides with one order number stop the build. */
export async function guides(): Promise<Guide[]> {
  const slugs = await guideSlugs();
  const all = await Promise.all(slugs.map(async (slug) => (await guide(slug)).guide));
  const ordered = all.toSorted((a, b) => a.order - b.order);
  for (const [index, current] of ordered.entries()) {
    const next = ordered[index + 1];
    if (next?.order === current.order) {
      throw new Error(`content/guides: ${current.slug} and ${next.slug} both have order ${current.order}`);
    }
  }
  return ordered;
}

import 'server-only';
import type { ComponentType } from 'react';
import { guideFiles, headOf, inReadingOrder } from './guide-files';
import type { Guide, TocEntry } from './guide-frontmatter';

export type { Guide, TocEntry } from './guide-frontmatter';

const PRODUCTION = process.env.NODE_ENV === 'production';
const DRAFTS_SHOWN = !PRODUCTION || process.env.SHOW_DRAFTS === '1';

async function readAll(): Promise<readonly Guide[]> {
  const all = inReadingOrder((await guideFiles()).map(headOf));
  const shown = all.filter(({ draft }) => DRAFTS_SHOWN || !draft);
  const slugs = new Set(shown.map(({ slug }) => slug));
  return shown.map((guide) => ({ ...guide, related: guide.related.filter((slug) => slugs.has(slug)) }));
}

let kept: Promise<readonly Guide[]> | undefined;

/**
 * All guides in reading order. Drafts are among them under `npm run dev` and with SHOW_DRAFTS=1.
 * @throws Error naming the file when the frontmatter of one does not hold; the build stops there.
 */
export function guides(): Promise<readonly Guide[]> {
  if (!PRODUCTION) return readAll();
  kept ??= readAll();
  return kept;
}

/** The head of one guide. @throws Error when there is none of that name. */
export async function guide(slug: string): Promise<Guide> {
  const found = (await guides()).find((candidate) => candidate.slug === slug);
  if (!found) throw new Error(`There is no guide ${slug}.`);
  return found;
}

/** The body of a guide, ready to render, and its headings. */
export async function guideBody(slug: string): Promise<{ toc: readonly TocEntry[]; Body: ComponentType }> {
  const document = await import(`@/content/guides/${slug}.mdx`);
  return { toc: document.toc, Body: document.default };
}

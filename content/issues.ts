import 'server-only';
import type { ComponentType } from 'react';
import type { TocEntry } from './guide-frontmatter';
import { type Issue, issueFiles, newestIssues } from './journal-files';

/** All issues of the journal, the newest first. @throws Error naming the file when the head of one does not hold */
export const issues = async (): Promise<readonly Issue[]> => newestIssues(await issueFiles());

/** One issue, ready to render. @throws Error when there is none of that name */
export async function issue(slug: string): Promise<Issue & { toc: readonly TocEntry[]; Body: ComponentType }> {
  const found = (await issues()).find((candidate) => candidate.slug === slug);
  if (!found) throw new Error(`There is no issue ${slug}.`);
  const document = await import(`@/content/journal/${slug}.mdx`);
  return { ...found, toc: document.toc, Body: document.default };
}

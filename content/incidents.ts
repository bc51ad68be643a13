import 'server-only';
import type { MDXContent } from 'mdx/types';
import type { TocEntry } from './guide-frontmatter';
import { incidentFiles, incidentOf, newestFirst } from './incident-files';
import type { Incident } from './incident-frontmatter';
import type { IncidentId } from './incidents/ids';

export type { Incident } from './incident-frontmatter';

const readAll = async (): Promise<readonly Incident[]> => newestFirst((await incidentFiles()).map(incidentOf));

let kept: Promise<readonly Incident[]> | undefined;

/**
 * All cases, newest first.
 * @throws Error naming the file when the head of one does not hold; the build stops there.
 */
export function incidents(): Promise<readonly Incident[]> {
  if (process.env.NODE_ENV !== 'production') return readAll();
  kept ??= readAll();
  return kept;
}

/** One case. @throws Error when there is none of that id. */
export async function incident(id: string): Promise<Incident> {
  const found = (await incidents()).find((candidate) => candidate.id === id);
  if (!found) throw new Error(`There is no incident ${id}.`);
  return found;
}

/** The text of a case, ready to render with the blocks that its head fills, and its headings. */
export async function incidentBody(id: IncidentId): Promise<{ toc: readonly TocEntry[]; Body: MDXContent }> {
  const document = await import(`@/content/incidents/${id}.mdx`);
  return { toc: document.toc, Body: document.default };
}

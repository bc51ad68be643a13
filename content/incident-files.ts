import path from 'node:path';
import { type Incident, incidentFrontmatter } from './incident-frontmatter';
import { type IncidentId, incidentIds, incidentLabels } from './incidents/ids';
import { type MdxFile, mdxFiles, parsedHead } from './mdx-files';

const FOLDER = path.join('content', 'incidents');

const isIncident = (slug: string): slug is IncidentId => Object.hasOwn(incidentLabels, slug);

/** All files of cases, by name. */
export const incidentFiles = (): Promise<MdxFile[]> => mdxFiles(FOLDER);

/**
 * The head of a case with its labels.
 * @throws Error naming the file when its id is not listed or its frontmatter does not hold.
 */
export function incidentOf(file: MdxFile): Incident {
  const { slug } = file;
  if (!isIncident(slug)) throw new Error(`${file.file}: content/incidents/ids.ts has no ${slug}`);
  return { id: slug, ...incidentLabels[slug], ...parsedHead(file, incidentFrontmatter) };
}

/**
 * Cases by the month in which they became known, newest first; within a month by the date of the event.
 * @throws Error when an id has no file.
 */
export function newestFirst(incidents: readonly Incident[]): Incident[] {
  const told = new Set(incidents.map(({ id }) => id));
  const missing = incidentIds.find((id) => !told.has(id));
  if (missing !== undefined) throw new Error(`${path.join(FOLDER, `${missing}.mdx`)} is missing`);
  return incidents.toSorted(
    (a, b) => b.known.localeCompare(a.known) || b.date.localeCompare(a.date) || a.id.localeCompare(b.id),
  );
}

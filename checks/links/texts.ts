import { readMdx } from '@/checks/content/document';
import { controlFiles } from '@/content/control-files';
import { guideFiles } from '@/content/guide-files';
import { incidentFiles } from '@/content/incident-files';
import { issueFiles } from '@/content/journal-files';
import type { MdxFile } from '@/content/mdx-files';
import { controlPath, guidePath, incidentPath, issuePath } from '@/site/routes';

/** A text in a file of its own, with what its links are checked by. */
export interface LinkedText {
  readonly file: string;
  /** Path of its page. */
  readonly page: string;
  /** Every link, as written. */
  readonly links: readonly string[];
  /** Ids of its headings. */
  readonly anchors: readonly string[];
}

/** The form that cannot be read is a finding of the check of its kind; here it has no links. */
function linkedText({ file, slug, text }: MdxFile, pathOf: (slug: string) => string): LinkedText[] {
  try {
    const { links, headings } = readMdx(text);
    return [{ file, page: pathOf(slug), links, anchors: headings.map(({ id }) => id) }];
  } catch {
    return [];
  }
}

/** All texts that are written as MDX. */
export async function linkedTexts(): Promise<LinkedText[]> {
  const kinds = await Promise.all([guideFiles(), controlFiles(), incidentFiles(), issueFiles()]);
  const [guides, controls, incidents, issues] = kinds;
  return [
    ...guides.flatMap((file) => linkedText(file, guidePath)),
    ...controls.flatMap((file) => linkedText(file, controlPath)),
    ...incidents.flatMap((file) => linkedText(file, incidentPath)),
    ...issues.flatMap((file) => linkedText(file, issuePath)),
  ];
}

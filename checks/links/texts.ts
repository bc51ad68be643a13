import { readMdx } from '@/checks/content/document';
import { textCollections } from '@/content/collections';
import type { TextFile } from '@/content/collections/text-files';

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
function linkedText({ file, id, text }: TextFile, pathOf: (id: string) => string): LinkedText[] {
  try {
    const { links, headings } = readMdx(text);
    return [{ file, page: pathOf(id), links, anchors: headings.map((heading) => heading.id) }];
  } catch {
    return [];
  }
}

/** All texts that are written as MDX. */
export async function linkedTexts(): Promise<LinkedText[]> {
  const texts = await Promise.all(
    textCollections.map(async ({ files, path }) => (await files()).flatMap((file) => linkedText(file, path))),
  );
  return texts.flat();
}

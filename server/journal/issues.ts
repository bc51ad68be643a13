import { journal } from '@/content/collections/journal';
import { mdxSections } from '@/server/reading/markdown';
import { SITE_URL } from '@/server/site-url';
import { blocks, heading } from '@/site/markdown';
import { issuePath } from '@/site/routes';
import type { Letter } from './issue-mail';

/** An issue of the journal as a letter. @throws Error when there is none of that name */
export async function issueLetter(id: string): Promise<Letter> {
  const files = await journal.files();
  const file = files.find((candidate) => candidate.id === id);
  if (file === undefined) {
    throw new Error(`There is no issue ${id}. There are: ${files.map((one) => one.id).join(', ')}.`);
  }
  const { title, summary } = journal.entryOf(file);
  const parts = mdxSections(file.text).map(({ title: part, level, markdown }) =>
    blocks(part === null ? null : heading(level, part), markdown),
  );
  return {
    sending: `issue-${id}`,
    subject: title,
    body: blocks(summary, ...parts),
    address: `${SITE_URL}${issuePath(id)}`,
  };
}

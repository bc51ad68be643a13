import { issueFiles, issueOf } from '@/content/journal-files';
import { mdxSections } from '@/server/reading/markdown';
import { SITE_URL } from '@/server/site-url';
import { blocks, heading } from '@/site/markdown';
import { issuePath } from '@/site/routes';
import type { Letter } from './issue-mail';

/** An issue of the journal as a letter. @throws Error when there is none of that name */
export async function issueLetter(slug: string): Promise<Letter> {
  const files = await issueFiles();
  const file = files.find((candidate) => candidate.slug === slug);
  if (file === undefined) {
    throw new Error(`There is no issue ${slug}. There are: ${files.map((one) => one.slug).join(', ')}.`);
  }
  const { title, summary } = issueOf(file);
  const parts = mdxSections(file.text).map(({ title: part, level, markdown }) =>
    blocks(part === null ? null : heading(level, part), markdown),
  );
  return {
    sending: `issue-${slug}`,
    subject: title,
    body: blocks(summary, ...parts),
    address: `${SITE_URL}${issuePath(slug)}`,
  };
}

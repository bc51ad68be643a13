import { issueFiles, newestIssues } from '@/content/journal-files';
import { journalTexts as t } from '@/content/strings/issues';
import { issuePath, PAGES } from '@/site/routes';
import type { ReadingDocument } from './document';
import { listDocument } from './list-document';
import { mdxSections } from './markdown';

/** The list of issues of the journal, and the issues, newest first. */
export async function journalDocuments(): Promise<ReadingDocument[]> {
  const files = await issueFiles();
  const textOf = new Map(files.map(({ slug, text }) => [slug, text]));
  const documents = newestIssues(files).map(
    ({ slug, title, summary, published }): ReadingDocument => ({
      kind: 'issue',
      address: issuePath(slug),
      title,
      summary,
      checked: published,
      hasAlternate: true,
      sections: mdxSections(textOf.get(slug) ?? ''),
    }),
  );
  const list = listDocument({
    kind: 'page',
    address: PAGES.journal,
    title: t.title,
    summary: t.description,
    groups: [{ anchor: 'issues', title: t.issues, members: documents }],
  });
  return [list, ...documents];
}

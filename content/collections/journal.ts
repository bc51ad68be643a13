import { z } from 'zod';
import { journalTexts as t } from '@/content/strings/journal';
import { issuePath, PAGES } from '@/site/routes';
import { text } from './frontmatter';
import { listDocument } from './list-document';
import { textCollection } from './text-collection';
import { parsedHead } from './text-files';

/** The head of an issue of the journal. */
const issueFrontmatter = z.strictObject({
  title: text(70),
  /** Shown under the title, in lists and as the description of the page. */
  summary: text(200),
  /** The day of publication, ISO 8601. */
  published: z.iso.date(),
});

export type Issue = z.infer<typeof issueFrontmatter> & { readonly id: string };

/** Issues of the journal, the newest first. */
export const journal = textCollection<Issue>({
  kind: 'issue',
  parts: 'searched',
  feed: { id: 'journal', page: PAGES.journal },
  folder: 'journal',
  path: issuePath,
  compiled: (id) => import(`@/content/journal/${id}.mdx`),
  entryOf: (file) => ({ id: file.id, ...parsedHead(file, issueFrontmatter) }),
  inOrder: (issues) => issues.toSorted((a, b) => b.published.localeCompare(a.published) || a.id.localeCompare(b.id)),
  document: ({ title, summary, published }, mdx) => ({ title, summary, checked: published, sections: [{ mdx }] }),
  lists: (members) => [
    listDocument({
      kind: 'page',
      address: PAGES.journal,
      title: t.title,
      summary: t.description,
      groups: [{ anchor: 'issues', title: t.issues, members: members.map(({ document }) => document) }],
    }),
  ],
});

import path from 'node:path';
import { z } from 'zod';
import { text } from './frontmatter';
import { type MdxFile, mdxFiles, parsedHead } from './mdx-files';

const FOLDER = path.join('content', 'journal');

/** The head of an issue of the journal. */
const issueFrontmatter = z.strictObject({
  title: text(70),
  /** Shown under the title, in lists and as the description of the page. */
  summary: text(200),
  /** The day of publication, ISO 8601. */
  published: z.iso.date(),
});

export type Issue = z.infer<typeof issueFrontmatter> & { readonly slug: string };

/** All files of issues, by name. */
export const issueFiles = (): Promise<MdxFile[]> => mdxFiles(FOLDER);

/**
 * The head of an issue.
 * @throws Error naming the file when its frontmatter does not hold.
 */
export const issueOf = (file: MdxFile): Issue => ({ slug: file.slug, ...parsedHead(file, issueFrontmatter) });

/** Issues, the newest first. */
export const newestIssues = (files: readonly MdxFile[]): Issue[] =>
  files.map(issueOf).toSorted((a, b) => b.published.localeCompare(a.published) || a.slug.localeCompare(b.slug));

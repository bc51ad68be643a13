import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const ENDING = '.mdx';
const HEAD = /^---\n([\s\S]*?\n)---\n/;

/** An MDX document as it lies on disk. */
export interface TextFile {
  /** Its name without the ending. */
  readonly id: string;
  /** Relative to the root of the project. */
  readonly file: string;
  /** The whole text, frontmatter included. */
  readonly text: string;
}

/** The ids of all texts in a folder of `content`, by name. */
export const textIds = (folder: string): string[] =>
  readdirSync(path.join('content', folder))
    .filter((name) => name.endsWith(ENDING))
    .map((name) => name.slice(0, -ENDING.length))
    .toSorted();

/** All MDX documents in a folder of `content`, by name. */
export const textFiles = (folder: string): Promise<TextFile[]> =>
  Promise.all(
    textIds(folder).map(async (id) => {
      const file = path.join('content', folder, `${id}${ENDING}`);
      return { id, file, text: await readFile(file, 'utf8') };
    }),
  );

/**
 * The frontmatter of a document.
 * @throws Error naming the file when it does not hold.
 */
export function parsedHead<T>({ file, text }: TextFile, schema: z.ZodType<T>): T {
  const frontmatter = schema.safeParse(parse(HEAD.exec(text)?.[1] ?? ''));
  if (!frontmatter.success) throw new Error(`${file}: ${z.prettifyError(frontmatter.error)}`);
  return frontmatter.data;
}

import { readdir, readFile } from 'node:fs/promises';
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

/** All MDX documents of a folder, by name. */
export async function textFiles(folder: string): Promise<TextFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ENDING)).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name);
      return { id: name.slice(0, -ENDING.length), file, text: await readFile(file, 'utf8') };
    }),
  );
}

/**
 * The frontmatter of a document.
 * @throws Error naming the file when it does not hold.
 */
export function parsedHead<T>({ file, text }: TextFile, schema: z.ZodType<T>): T {
  const frontmatter = schema.safeParse(parse(HEAD.exec(text)?.[1] ?? ''));
  if (!frontmatter.success) throw new Error(`${file}: ${z.prettifyError(frontmatter.error)}`);
  return frontmatter.data;
}

import 'server-only';
import type { MDXContent } from 'mdx/types';
import type { ControlId } from '@/decision';
import { type ControlText, controlFiles, controlOf, inModelOrder } from './control-files';
import type { TocEntry } from './guide-frontmatter';

export type { ControlText } from './control-files';

const readAll = async (): Promise<readonly ControlText[]> => inModelOrder((await controlFiles()).map(controlOf));

let kept: Promise<readonly ControlText[]> | undefined;

/**
 * The texts about all controls, in the order of the model.
 * @throws Error naming the file when the head of one does not hold; the build stops there.
 */
export function controlTextsInOrder(): Promise<readonly ControlText[]> {
  if (process.env.NODE_ENV !== 'production') return readAll();
  kept ??= readAll();
  return kept;
}

/** The text about one control. @throws Error when there is none of that id. */
export async function controlText(id: string): Promise<ControlText> {
  const found = (await controlTextsInOrder()).find((text) => text.id === id);
  if (!found) throw new Error(`There is no control ${id}.`);
  return found;
}

/** The body of a text, ready to render, and its headings. */
export async function controlBody(id: ControlId): Promise<{ toc: readonly TocEntry[]; Body: MDXContent }> {
  const document = await import(`@/content/controls/${id}.mdx`);
  return { toc: document.toc, Body: document.default };
}

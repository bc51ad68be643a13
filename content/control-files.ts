import path from 'node:path';
import { type ControlId, controls, everyControl } from '@/decision';
import { type ControlHead, controlFrontmatter } from './control-frontmatter';
import { type MdxFile, mdxFiles, parsedHead } from './mdx-files';

const FOLDER = path.join('content', 'controls');

export type ControlText = ControlHead & { readonly id: ControlId };

const idOf = (slug: string): ControlId | undefined => everyControl.find(({ id }) => id === slug)?.id;

/** All texts about controls, by name. */
export const controlFiles = (): Promise<MdxFile[]> => mdxFiles(FOLDER);

/**
 * The head of a text with the control that it is about.
 * @throws Error naming the file when the model has no such control or the frontmatter does not hold.
 */
export function controlOf(file: MdxFile): ControlText {
  const id = idOf(file.slug);
  if (id === undefined) throw new Error(`${file.file}: the model has no control ${file.slug}`);
  return { id, ...parsedHead(file, controlFrontmatter) };
}

/** The same texts in the order of the newest released model; that about a control still to be released is left out. */
export const inModelOrder = (texts: readonly ControlText[]): ControlText[] =>
  controls.flatMap(({ id }) => texts.filter((text) => text.id === id));

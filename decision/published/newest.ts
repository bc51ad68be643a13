import { alignment } from '../model/alignment/index.ts';
import { model } from '../model/index.ts';
import { sources } from '../model/sources.ts';
import { LINK_VERSION } from '../model/versions.ts';
import type { PublishedSource } from './source.ts';

/** The newest version of the model, with all that belongs to it. */
export const newestSource: PublishedSource = { ...model, link: LINK_VERSION, alignment, sources };

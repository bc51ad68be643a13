import { acrossFrameworks } from './across-frameworks';
import type { Collection } from './collection';
import { controlPages } from './controls';
import { frameworkCollection } from './frameworks';
import { guides } from './guides';
import { incidents } from './incidents';
import { journal } from './journal';
import { model } from './model';
import { productCollection } from './products';
import { questionCollection } from './questions';
import { glossary } from './terms';

/** The kinds of content whose entries are texts in files of their own. */
export const textCollections = [guides, controlPages, incidents, journal] as const;

/** Every kind of content. A new kind is a line here. */
export const collections: readonly Collection[] = [
  guides,
  controlPages,
  incidents,
  acrossFrameworks,
  frameworkCollection,
  productCollection,
  glossary,
  questionCollection,
  model,
  journal,
];

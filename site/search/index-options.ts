import type { Options } from 'minisearch';
import type { IndexedRecord } from './record';
import { term, tokens } from './terms';

/** How the index is made and read again; both sides have to agree. */
export const INDEX_OPTIONS: Options<IndexedRecord> = {
  fields: ['title', 'alias', 'summary', 'text'],
  tokenize: tokens,
  processTerm: term,
};

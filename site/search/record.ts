import type { ReadingKind } from '@/site/reading-kinds';

/** What one search result shows and where it leads. */
export interface SearchRecord {
  readonly kind: ReadingKind;
  readonly title: string;
  readonly address: string;
  /** Empty for a part of a page, except for a term, which it explains. */
  readonly summary: string;
}

/** A record as it is read into the index. */
export interface IndexedRecord extends SearchRecord {
  readonly id: number;
  readonly text: string;
  readonly alias: string;
}

import type { Finding } from './finding';
import type { Speller } from './spelling';

/** What is wrong with one kind of content, and what there is of it. */
export interface Checked {
  readonly findings: readonly Finding[];
  /** Lines of plain text. */
  readonly report: readonly string[];
}

/**
 * Checks one kind of content.
 * @param today ISO 8601 date of the report
 */
export type ContentCheck = (misspelt: Speller, today: string) => Promise<Checked>;

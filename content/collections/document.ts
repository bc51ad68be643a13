/** What the site holds to read, in one form: search, Markdown alternates, feeds, the site map and `llms.txt` read only this. */
import type { ReadingKind } from '@/site/reading-kinds';

/** A part of a document that has an address of its own, or the text before the first of them. */
export interface ReadingSection {
  /** Id of its element on the page; null for what stands before the first heading, and for parts without one. */
  readonly anchor: string | null;
  /** Plain text; null for what stands before the first heading. */
  readonly title: string | null;
  readonly level: 2 | 3;
  /** Markdown without the heading. Links inside the site begin with a slash or a number sign. */
  readonly markdown: string;
  /** The same without marks, code blocks and addresses, where it was at hand when the Markdown was written. */
  readonly plain?: string;
  /** Markdown that search shows under the title and searches in place of the whole. */
  readonly gist?: string;
  /** Further words to find it by, not shown. */
  readonly alias?: string;
  /** False for what stands in the Markdown alternate and is found elsewhere. */
  readonly searched?: boolean;
}

/** What is known of a document apart from its text. */
interface DocumentHead {
  readonly kind: ReadingKind;
  /** Path of the page. */
  readonly address: string;
  readonly title: string;
  /** One or two sentences; the description of the page. */
  readonly summary: string;
  /** The day on which its facts were checked, ISO 8601. */
  readonly checked: string;
  /** False for a page that is no reading page: it has no Markdown alternate. */
  readonly hasAlternate: boolean;
  /**
   * Whether search finds its parts one by one or the document as a whole, as suits short texts that all have the same
   * headings. The anchors of `lasting` parts are also published: others link to them, so they never go away.
   */
  readonly parts: 'whole' | 'searched' | 'lasting';
  /** Further words to find it by, not shown. */
  readonly alias?: string;
}

export interface ReadingDocument extends DocumentHead {
  readonly sections: readonly ReadingSection[];
}

/** Markdown for the blocks of a text whose content is data, by the name of the block. */
export type DrawnBlocks = { readonly [block: string]: string };

/** The body of a text as it was written. `server/reading` cuts it into sections at its headings. */
export interface WrittenBody {
  readonly mdx: string;
  readonly drawn?: DrawnBlocks;
}

/** A document as a collection gives it. */
export interface CollectedDocument extends DocumentHead {
  readonly sections: readonly (ReadingSection | WrittenBody)[];
}

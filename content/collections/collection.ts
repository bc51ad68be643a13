import type { ReadingKind } from '@/site/reading-kinds';
import type { FeedId } from '@/site/routes';
import type { CollectedDocument } from './document';

/** Something that a feed tells and that is no document. */
export interface FeedItem {
  /** Permanent address, also its id. */
  readonly address: string;
  readonly title: string;
  /** Markdown. */
  readonly text: string;
  /** ISO 8601 date. */
  readonly published: string;
}

/**
 * A kind of content. Search, Markdown alternates, feeds, the site map and the checks of addresses go through all of them
 * and know none by name.
 */
export interface Collection {
  readonly kind: ReadingKind;
  /**
   * All that there is to read of it: pages that list, then what they list, in its order.
   * @throws Error naming the file that does not hold
   */
  readonly documents: () => Promise<readonly CollectedDocument[]>;
  /** The feed of it, and the page that lists the same. Without `items` the feed tells its documents. */
  readonly feed?: { readonly id: FeedId; readonly page: string; readonly items?: () => readonly FeedItem[] };
}

import type { FeedFormat, FeedId } from '@/site/routes';

/** A feed, whatever form it is sent in. */
export interface FeedEntry {
  /** Permanent address, also its id. */
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  /** Markdown. */
  readonly text: string;
  /** When it was first published, ISO 8601 date. */
  readonly published: string;
  /** When its facts were last checked, ISO 8601 date. */
  readonly updated: string;
}

export interface Feed {
  readonly id: FeedId;
  readonly title: string;
  readonly description: string;
  /** Page that lists the same. */
  readonly page: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

export const feedFormats: { readonly [F in FeedFormat]: string } = {
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

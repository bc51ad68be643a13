import { EDITION } from '@/content/edition';
import { blocks, escaped, link, list } from '@/site/markdown';
import type { ReadingKind } from '@/site/reading-kinds';
import type { ReadingDocument } from './document';

export interface ListGroup {
  readonly anchor: string | null;
  readonly title: string | null;
  readonly what?: string;
  readonly members: readonly Pick<ReadingDocument, 'title' | 'address' | 'summary'>[];
}

interface ListPage {
  readonly kind: ReadingKind;
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  readonly groups: readonly ListGroup[];
}

/** A page that lists other pages. Groups without members are left out, and search reads none: their members are there. */
export function listDocument({ groups, ...page }: ListPage): ReadingDocument {
  return {
    ...page,
    checked: EDITION.checked,
    hasAlternate: true,
    parts: 'searched',
    sections: groups
      .filter(({ members }) => members.length > 0)
      .map(({ anchor, title, what, members }) => ({
        anchor,
        title,
        level: 2,
        searched: false,
        markdown: blocks(
          what === undefined ? null : escaped(what),
          list(members.map((member) => `${link(member.title, member.address)}: ${escaped(member.summary)}`)),
        ),
      })),
  };
}

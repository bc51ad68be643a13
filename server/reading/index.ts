import { collections } from '@/content/collections';
import type { CollectedDocument, ReadingDocument } from '@/content/collections/document';
import { listDocument } from '@/content/collections/list-document';
import { homeTexts } from '@/content/strings/search';
import { readingKinds } from '@/site/reading-kinds';
import { PAGES } from '@/site/routes';
import { mdxSections } from './markdown';

const home = (documents: readonly ReadingDocument[]): ReadingDocument =>
  listDocument({
    kind: 'page',
    address: PAGES.home,
    title: homeTexts.title,
    summary: homeTexts.summary,
    groups: [
      {
        anchor: null,
        title: homeTexts.parts,
        members: documents.filter(({ address, hasAlternate }) => hasAlternate && /^\/[^/]+$/.test(address)),
      },
    ],
  });

const inSections = ({ sections, ...head }: CollectedDocument): ReadingDocument => ({
  ...head,
  sections: sections.flatMap((part) => ('mdx' in part ? mdxSections(part.mdx, part.drawn) : part)),
});

async function readAll(): Promise<readonly ReadingDocument[]> {
  const collected = await Promise.all(collections.map((collection) => collection.documents()));
  const documents = collected.flat().map(inSections);
  return [home(documents), ...documents].toSorted(
    (a, b) => readingKinds.indexOf(a.kind) - readingKinds.indexOf(b.kind),
  );
}

let kept: Promise<readonly ReadingDocument[]> | undefined;

/**
 * Everything on the site that is there to be read, by kind.
 * @throws Error naming the file when a document does not hold.
 */
export function readingDocuments(): Promise<readonly ReadingDocument[]> {
  if (process.env.NODE_ENV === 'development') return readAll();
  kept ??= readAll();
  return kept;
}

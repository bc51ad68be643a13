import { homeTexts } from '@/content/strings/search';
import { readingKinds } from '@/site/reading-kinds';
import { controlDocuments } from './controls';
import type { ReadingDocument } from './document';
import { frameworkDocuments } from './frameworks';
import { glossaryDocuments } from './glossary';
import { guideDocuments } from './guides';
import { incidentDocuments } from './incidents';
import { journalDocuments } from './journal';
import { listDocument } from './list-document';
import { modelDocuments } from './model';
import { productDocuments } from './products';
import { questionDocuments } from './questions';

const home = (documents: readonly ReadingDocument[]): ReadingDocument =>
  listDocument({
    kind: 'page',
    address: '/',
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

async function readAll(): Promise<readonly ReadingDocument[]> {
  const documents = [
    ...(await guideDocuments()),
    ...(await controlDocuments()),
    ...(await incidentDocuments()),
    ...frameworkDocuments(),
    ...productDocuments(),
    ...glossaryDocuments(),
    ...questionDocuments(),
    ...modelDocuments(),
    ...(await journalDocuments()),
  ];
  return [home(documents), ...documents].toSorted(
    (a, b) => readingKinds.indexOf(a.kind) - readingKinds.indexOf(b.kind),
  );
}

let kept: Promise<readonly ReadingDocument[]> | undefined;

/**
 * Everything on the site that is there to be read, by kind. A new kind of content adds one adapter here.
 * @throws Error naming the file when a document does not hold.
 */
export function readingDocuments(): Promise<readonly ReadingDocument[]> {
  if (process.env.NODE_ENV === 'development') return readAll();
  kept ??= readAll();
  return kept;
}

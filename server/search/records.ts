import type { ReadingDocument, ReadingSection } from '@/content/collections/document';
import { plainText } from '@/server/reading/markdown';
import type { IndexedRecord } from '@/site/search/record';

type Unnumbered = Omit<IndexedRecord, 'id'>;

const textOf = ({ markdown, plain }: ReadingSection): string => plain ?? plainText(markdown);

function sectionRecord({ kind, title, address }: ReadingDocument, section: ReadingSection): Unnumbered {
  return {
    kind,
    title: section.title ?? title,
    address: section.anchor === null ? address : `${address}#${section.anchor}`,
    summary: section.gist === undefined ? '' : plainText(section.gist),
    text: section.gist === undefined ? textOf(section) : '',
    alias: section.alias ?? '',
  };
}

function recordsOf(document: ReadingDocument): Unnumbered[] {
  const { kind, title, address, summary, alias, parts: found, sections } = document;
  const searched = sections.filter((section) => section.searched !== false);
  const isPart = (section: ReadingSection) => section.anchor !== null && found !== 'whole';
  const whole = searched.filter((section) => !isPart(section));
  const parts = searched.filter(isPart);
  return [
    {
      kind,
      title,
      address,
      summary,
      text: whole.map(textOf).join(' '),
      alias: alias ?? '',
    },
    ...parts.map((section) => sectionRecord(document, section)),
  ];
}

/** What search knows: a record for each page and for each part of one that has an address. */
export const searchRecords = (documents: readonly ReadingDocument[]): IndexedRecord[] =>
  documents.flatMap(recordsOf).map((record, id) => ({ ...record, id }));

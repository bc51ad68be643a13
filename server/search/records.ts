import type { ReadingDocument, ReadingSection } from '@/server/reading/document';
import { plainText } from '@/server/reading/markdown';
import type { IndexedRecord } from '@/site/search/record';

/** Kinds whose pages are short and all have the same headings: found as a whole. */
const WHOLE: ReadonlySet<ReadingDocument['kind']> = new Set<ReadingDocument['kind']>(['control', 'incident']);

type Unnumbered = Omit<IndexedRecord, 'id'>;

const textOf = ({ markdown, plain }: ReadingSection): string => plain ?? plainText(markdown);

function sectionRecord({ kind, title, address }: ReadingDocument, section: ReadingSection): Unnumbered {
  // Of a term only what it means: the paragraph after it names the source.
  const text = kind === 'term' ? plainText(section.markdown.split('\n\n')[0] ?? '') : textOf(section);
  return {
    kind,
    title: section.title ?? title,
    address: section.anchor === null ? address : `${address}#${section.anchor}`,
    summary: kind === 'term' ? text : '',
    text: kind === 'term' ? '' : text,
    alias: section.alias ?? '',
  };
}

function recordsOf(document: ReadingDocument): Unnumbered[] {
  const { kind, title, address, summary, alias, sections } = document;
  const searched = sections.filter((section) => section.searched !== false);
  const isPart = (section: ReadingSection) => section.anchor !== null && !WHOLE.has(kind);
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

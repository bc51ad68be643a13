import type { Finding } from '@/checks/content/finding';
import { externalFault, isInternal } from '@/checks/content/links';
import type { ReadingDocument } from '@/content/collections/document';
import { type FoundLink, linksInData, linksInText } from './data';
import { newResolver, type Resolver } from './resolve';
import type { LinkedText } from './texts';

/** The links inside the site of everything that there is to read, those that are made from data among them. */
const inDocuments = (documents: readonly ReadingDocument[]): FoundLink[] =>
  documents.flatMap(({ address, sections }) =>
    sections
      .flatMap(({ markdown }) => linksInText(markdown))
      .map((link) => ({ file: `the text of ${address}`, page: address, link })),
  );

const inTexts = (texts: readonly LinkedText[]): FoundLink[] =>
  texts.flatMap(({ file, page, links }) => links.map((link) => ({ file, page, link })));

async function faultOf({ page, link }: FoundLink, resolve: Resolver): Promise<string | null> {
  if (!isInternal(link)) return externalFault(link);
  return resolve(link.startsWith('#') ? `${page}${link}` : link);
}

/** What is wrong with links, each named once for a page, in the file in which it is written where it has one. */
export async function linkFindings(links: readonly FoundLink[], resolve: Resolver): Promise<readonly Finding[]> {
  const seen = new Set<string>();
  const findings: Finding[] = [];
  for (const found of links) {
    const key = `${found.page} ${found.link}`;
    if (found.page !== '' && seen.has(key)) continue;
    seen.add(key);
    const fault = await faultOf(found, resolve);
    if (fault !== null) findings.push({ file: found.file, rule: 'link', message: `${found.link}: ${fault}` });
  }
  return findings;
}

/**
 * Follows every link inside the site in texts, words and data, without a build, and looks at the form of those that lead
 * outside.
 */
export async function checkLinks(
  documents: readonly ReadingDocument[],
  texts: readonly LinkedText[],
): Promise<{ readonly links: number; readonly findings: readonly Finding[] }> {
  const links = [...inTexts(texts), ...inDocuments(documents), ...(await linksInData())];
  return { links: links.length, findings: await linkFindings(links, newResolver(documents, texts)) };
}

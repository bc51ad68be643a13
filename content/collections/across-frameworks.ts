import { EDITION } from '@/content/edition';
import { article } from '@/content/frameworks/article-rows';
import { CORRECTIONS_CHECKED, corrections } from '@/content/frameworks/corrections';
import { refsAddressed } from '@/content/frameworks/coverage';
import { crosswalks } from '@/content/frameworks/crosswalks';
import { controlTexts } from '@/content/strings/controls';
import {
  correctionTexts,
  crosswalkTexts,
  kindTexts,
  matrixTexts,
  frameworkTexts as t,
} from '@/content/strings/frameworks';
import { controls } from '@/decision';
import { blocks, escaped, link, list, table } from '@/site/markdown';
import { entryPath, frameworkPath, PAGES } from '@/site/routes';
import type { Collection } from './collection';
import type { CollectedDocument } from './document';
import { frameworkById, frameworkCollection, frameworkKinds, frameworksOf, mappedFrameworks } from './frameworks';
import { listDocument } from './list-document';

const refLinks = (framework: string, refs: readonly string[]): string =>
  refs.map((ref) => link(ref, entryPath(framework, ref))).join(', ');

const nameOf = (id: string): string => frameworkById(id)?.name ?? id;

const matrix = (): CollectedDocument => ({
  kind: 'framework',
  address: PAGES.matrix,
  title: matrixTexts.title,
  summary: matrixTexts.lead,
  checked: EDITION.checked,
  hasAlternate: true,
  parts: 'lasting',
  sections: [
    {
      anchor: 'table',
      title: matrixTexts.table,
      level: 2,
      searched: false,
      markdown: blocks(
        escaped(t.own),
        table(
          [matrixTexts.control, ...mappedFrameworks.map(({ shortName }) => escaped(shortName))],
          controls.map(({ id }) => [
            escaped(controlTexts[id].name),
            ...mappedFrameworks.map((framework) => refsAddressed(id, framework.id).map(escaped).join(', ')),
          ]),
        ),
      ),
    },
  ],
});

const crosswalkPage = (): CollectedDocument => ({
  kind: 'framework',
  address: PAGES.crosswalk,
  title: crosswalkTexts.title,
  summary: crosswalkTexts.lead,
  checked: EDITION.checked,
  hasAlternate: true,
  parts: 'lasting',
  sections: crosswalks.map(({ id, from, to, source, rows }) => ({
    anchor: id,
    title: crosswalkTexts.of[id].name,
    level: 2,
    markdown: blocks(
      escaped(crosswalkTexts.of[id].what),
      `${link(source.title, source.url)}, ${escaped(source.clause)}.`,
      table(
        [from, ...to].map((framework) => escaped(nameOf(framework))),
        rows.map((row) => [refLinks(from, [row.from]), ...to.map((id) => refLinks(id, row.to[id] ?? []))]),
      ),
    ),
  })),
});

const correctionPage = (): CollectedDocument => ({
  kind: 'framework',
  address: PAGES.corrections,
  title: t.corrections,
  summary: correctionTexts.lead(article.title, article.publisher),
  checked: CORRECTIONS_CHECKED,
  hasAlternate: true,
  parts: 'lasting',
  sections: corrections.map(({ id, asCited, correction, instead, sources }) => ({
    anchor: id,
    title: asCited,
    level: 3,
    markdown: blocks(
      escaped(correction),
      Object.keys(instead).length === 0
        ? null
        : `${correctionTexts.instead}: ${Object.entries(instead)
            .map(([framework, refs]) => refLinks(framework, refs ?? []))
            .join(', ')}`,
      list(sources.map(({ title, url }) => link(title, url))),
    ),
  })),
});

async function listOf(across: readonly CollectedDocument[]): Promise<CollectedDocument> {
  const documents = await frameworkCollection.documents();
  return listDocument({
    kind: 'page',
    address: PAGES.frameworks,
    title: t.title,
    summary: t.description,
    groups: [
      { anchor: null, title: t.ways, members: across },
      ...frameworkKinds.map((kind) => ({
        anchor: kind,
        title: kindTexts[kind].name,
        what: kindTexts[kind].what,
        members: frameworksOf(kind).flatMap(({ id }) =>
          documents.filter(({ address }) => address === frameworkPath(id)),
        ),
      })),
    ],
  });
}

/** The list of frameworks, and the pages about all of them. */
export const acrossFrameworks: Collection = {
  kind: 'framework',
  documents: async () => {
    const across = [matrix(), crosswalkPage(), correctionPage()];
    return [await listOf(across), ...across];
  },
};

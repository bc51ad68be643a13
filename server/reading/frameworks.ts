import { EDITION } from '@/content/edition';
import { article } from '@/content/frameworks/article-rows';
import { CORRECTIONS_CHECKED, corrections } from '@/content/frameworks/corrections';
import { controlsAddressing, mappedFrameworks, refsAddressed } from '@/content/frameworks/coverage';
import { crosswalks } from '@/content/frameworks/crosswalks';
import { frameworks } from '@/content/frameworks/data';
import { type FrameworkId, type FrameworkKind, frameworkKinds } from '@/content/frameworks/kinds';
import type { Framework } from '@/content/frameworks/schema';
import { controlTexts } from '@/content/strings/controls';
import {
  correctionTexts,
  crosswalkTexts,
  frameworkPageTexts,
  kindTexts,
  matrixTexts,
  readings,
  statusTexts,
  frameworkTexts as t,
} from '@/content/strings/frameworks';
import { controls } from '@/decision';
import { blocks, escaped, link, list, table } from '@/site/markdown';
import { entryAnchor, entryPath, frameworkPath, PAGES } from '@/site/routes';
import type { ReadingDocument, ReadingSection } from './document';
import { listDocument } from './list-document';

const readingOf: { readonly [framework: string]: string } = readings;

const refLinks = (framework: string, refs: readonly string[]): string =>
  refs.map((ref) => link(ref, entryPath(framework, ref))).join(', ');

const nameOf = (id: string): string => frameworks.find((one) => one.id === id)?.name ?? id;

function facts({ version, status, publisher, url, licence, read, notes }: Framework): ReadingSection {
  const lines = [
    `${t.version}: ${escaped(version)}`,
    `${t.status}: ${escaped(statusTexts[status] ?? status)}`,
    `${t.publisher}: ${url === null ? escaped(publisher) : link(publisher, url)}`,
    `${t.licence}: ${escaped(licence)}`,
    `${frameworkPageTexts.read}: ${escaped(read)}`,
    ...notes.map(escaped),
  ];
  return { anchor: null, title: null, level: 2, markdown: list(lines), searched: false };
}

function entrySection(framework: Framework, entry: Framework['entries'][number]): ReadingSection {
  const addressed = controlsAddressing(framework.id, entry.ref).map((id) => controlTexts[id].name);
  return {
    anchor: entryAnchor(entry.ref),
    title: `${entry.ref} ${entry.title}`,
    level: 3,
    markdown: blocks(
      escaped(entry.gist),
      addressed.length === 0 ? null : `${frameworkPageTexts.controls}: ${addressed.map(escaped).join('; ')}`,
    ),
    // References are written with and without their year and their hyphen.
    alias: `${entry.ref.replace(/:\d{4}$/, '')} ${entry.ref.replace(/[^A-Za-z0-9]+/g, '')}`,
  };
}

const documentOf = (framework: Framework): ReadingDocument => ({
  kind: 'framework',
  address: frameworkPath(framework.id),
  title: framework.name,
  summary: readingOf[framework.id] ?? frameworkPageTexts.description(framework.name),
  checked: framework.checked,
  hasAlternate: true,
  alias: framework.shortName,
  sections: [facts(framework), ...framework.entries.map((entry) => entrySection(framework, entry))],
});

const matrix = (): ReadingDocument => ({
  kind: 'framework',
  address: PAGES.matrix,
  title: matrixTexts.title,
  summary: matrixTexts.lead,
  checked: EDITION.checked,
  hasAlternate: true,
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

const crosswalkPage = (): ReadingDocument => ({
  kind: 'framework',
  address: PAGES.crosswalk,
  title: crosswalkTexts.title,
  summary: crosswalkTexts.lead,
  checked: EDITION.checked,
  hasAlternate: true,
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

const correctionPage = (): ReadingDocument => ({
  kind: 'framework',
  address: PAGES.corrections,
  title: t.corrections,
  summary: correctionTexts.lead(article.title, article.publisher),
  checked: CORRECTIONS_CHECKED,
  hasAlternate: true,
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

/** The frameworks with their entries, and the pages about all of them. */
export function frameworkDocuments(): ReadingDocument[] {
  const texts = frameworks.map(documentOf);
  const across = [matrix(), crosswalkPage(), correctionPage()];
  const members = (ids: readonly FrameworkId[]) =>
    ids.flatMap((id) => texts.filter(({ address }) => address === frameworkPath(id)));
  const kinds = Object.entries(frameworkKinds) as [FrameworkKind, readonly FrameworkId[]][];
  const list = listDocument({
    kind: 'page',
    address: PAGES.frameworks,
    title: t.title,
    summary: t.description,
    groups: [
      { anchor: null, title: t.ways, members: across },
      ...kinds.map(([kind, ids]) => ({
        anchor: kind,
        title: kindTexts[kind].name,
        what: kindTexts[kind].what,
        members: members(ids),
      })),
    ],
  });
  return [list, ...across, ...texts];
}

import { incidentFiles, incidentOf, newestFirst } from '@/content/incident-files';
import { failures, type Incident } from '@/content/incident-frontmatter';
import { type Criterion, criteria, isFailure, meeting } from '@/content/incidents/criteria';
import { controlTexts } from '@/content/strings/controls';
import {
  failureTexts,
  kindTexts,
  incidentTexts as list,
  moveTexts,
  partTexts,
  sourcingTexts,
  incidentPageTexts as t,
} from '@/content/strings/incidents';
import { escaped, list as items, link, numbered } from '@/site/markdown';
import { controlPath, criterionPath, incidentPath, PAGES } from '@/site/routes';
import type { ReadingDocument, ReadingSection } from './document';
import { listDocument } from './list-document';
import { mdxSections } from './markdown';
import { sourcesSection } from './sources-section';

const hopLine = ({ at, what, moves, crosses }: Incident['hops'][number]): string => {
  const way = [moves === undefined ? '' : moveTexts[moves], crosses === undefined ? '' : `across: ${crosses}`]
    .filter((part) => part !== '')
    .join(', ');
  return escaped(`${at}: ${what}${way === '' ? '' : ` (${way})`}`);
};

/** What stands in the Markdown alternate for the drawing of the way and for the table of what failed. */
const drawn = ({ hops, failed }: Incident) => ({
  Hops: numbered(hops.map(hopLine)),
  Failed: items(
    failures.map((name) => escaped(`${failureTexts[name].name}: ${partTexts[failed[name].part]}. ${failed[name].why}`)),
  ),
});

function facts({ kind, when, affected, sourcing }: Incident): ReadingSection {
  const lines = [
    `${t.kind}: ${kindTexts[kind].name}. ${kindTexts[kind].what}`,
    `${t.when}: ${when}`,
    `${t.affected}: ${affected}`,
    `${t.sourcing}: ${sourcingTexts[sourcing]}`,
  ];
  return { anchor: null, title: null, level: 2, markdown: items(lines.map(escaped)) };
}

const documentOf = (incident: Incident, text: string): ReadingDocument => ({
  kind: 'incident',
  address: incidentPath(incident.id),
  title: incident.title,
  summary: incident.summary,
  checked: incident.checked,
  hasAlternate: true,
  sections: [
    facts(incident),
    ...mdxSections(text, drawn(incident)),
    {
      anchor: 'guide-controls',
      title: t.controls,
      level: 2,
      markdown: items(incident.controls.map((id) => link(controlTexts[id].name, controlPath(id)))),
    },
    sourcesSection('guide-sources', incident.sources),
  ],
});

function narrowed(criterion: Criterion, members: readonly ReadingDocument[]): ReadingDocument {
  const { name, what } = isFailure(criterion)
    ? failureTexts[criterion]
    : { name: kindTexts[criterion].many, what: kindTexts[criterion].what };
  return listDocument({
    kind: 'page',
    address: criterionPath(criterion),
    title: list.filtered(name),
    summary: what,
    groups: [{ anchor: null, title: null, members }],
  });
}

/** The list of cases, the list narrowed to each criterion, and the cases, newest first. */
export async function incidentDocuments(): Promise<ReadingDocument[]> {
  const files = await incidentFiles();
  const textOf = new Map(files.map(({ slug, text }) => [slug, text]));
  const incidents = newestFirst(files.map(incidentOf));
  const texts = new Map(
    incidents.map((incident) => [incident.id, documentOf(incident, textOf.get(incident.id) ?? '')]),
  );
  const documentsOf = (some: readonly Incident[]) => some.flatMap(({ id }) => texts.get(id) ?? []);
  const all = listDocument({
    kind: 'page',
    address: PAGES.incidents,
    title: list.title,
    summary: list.description,
    groups: [{ anchor: null, title: null, what: list.sample, members: documentsOf(incidents) }],
  });
  return [
    all,
    ...criteria.map((criterion) => narrowed(criterion, documentsOf(meeting(incidents, criterion)))),
    ...documentsOf(incidents),
  ];
}

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Criteria } from '@/components/incident/criteria';
import { IncidentList } from '@/components/incident/incident-list';
import { LinkedHeading } from '@/components/ui/linked-heading';
import { ReferenceFrame } from '@/components/ui/reference-frame';
import { incidents } from '@/content/collections/incidents';
import { type Criterion, criteriaOf, isFailure, meeting, worsened } from '@/content/incidents/criteria';
import { failureTexts, kindTexts, incidentTexts as t } from '@/content/strings/incidents';
import { readingMetadata } from '@/server/reading/metadata';
import { criterionPath, PAGES } from '@/site/routes';

export const dynamicParams = false;

export const generateStaticParams = async () => criteriaOf(await incidents.load()).map((criterion) => ({ criterion }));

type Props = PageProps<'/incidents/by/[criterion]'>;

async function criterionOf({ params }: Props): Promise<Criterion> {
  const { criterion } = await params;
  return criteriaOf(await incidents.load()).find((known) => known === criterion) ?? notFound();
}

/** The name of a criterion over its list, and what it means. */
function textsOf(criterion: Criterion): { name: string; what: string } {
  if (isFailure(criterion)) return failureTexts[criterion];
  const { many, what } = kindTexts[criterion];
  return { name: many, what };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const criterion = await criterionOf(props);
  const { name, what } = textsOf(criterion);
  return readingMetadata({
    title: t.filtered(name),
    description: what,
    address: criterionPath(criterion),
    picture: 'incidents',
    type: 'website',
  });
}

export default async function NarrowedIncidentsPage(props: Props) {
  const criterion = await criterionOf(props);
  const all = await incidents.load();
  const { name, what } = textsOf(criterion);
  const found = meeting(all, criterion);
  const others = isFailure(criterion) ? worsened(all, criterion) : [];
  return (
    <ReferenceFrame title={t.filtered(name)} lead={what} above={<a href={PAGES.incidents}>{t.all}</a>}>
      <Criteria incidents={all} current={criterion} />
      <p className="fine incident-count">{t.found(found.length, all.length)}</p>
      <IncidentList incidents={found} />
      {others.length > 0 && (
        <section aria-labelledby="contributed">
          <LinkedHeading id="contributed">{t.worsened}</LinkedHeading>
          <p>{t.worsenedNote(others.length)}</p>
          <IncidentList incidents={others} level={3} />
        </section>
      )}
    </ReferenceFrame>
  );
}

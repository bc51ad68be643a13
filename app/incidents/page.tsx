import type { Metadata } from 'next';
import { Criteria } from '@/components/incident/criteria';
import { IncidentList } from '@/components/incident/incident-list';
import { ReferenceFrame } from '@/components/ui/reference-frame';
import { incidents } from '@/content/collections/incidents';
import { incidentTexts as t } from '@/content/strings/incidents';
import { readingMetadata } from '@/server/reading/metadata';
import { PAGES } from '@/site/routes';

export const metadata: Metadata = readingMetadata({
  title: t.title,
  description: t.description,
  address: PAGES.incidents,
  picture: 'incidents',
  type: 'website',
});

export default async function IncidentsPage() {
  const all = await incidents.load();
  return (
    <ReferenceFrame title={t.title} lead={t.lead}>
      <p className="measure">{t.sample}</p>
      <Criteria incidents={all} />
      <IncidentList incidents={all} />
    </ReferenceFrame>
  );
}

import type { Metadata } from 'next';
import { Article } from '@/components/guide/article';
import { GuideState } from '@/components/guide/guide-state';
import { GuideControls, GuideFrameworks, RelatedGuides } from '@/components/guide/references';
import { SourceList } from '@/components/guide/source-list';
import { CaseAnswers } from '@/components/incident/case-answers';
import { CaseFacts } from '@/components/incident/case-facts';
import { StructuredData } from '@/components/ui/structured-data';
import { frameworks } from '@/content/collections/frameworks';
import { guides } from '@/content/collections/guides';
import { type Incident, incidents } from '@/content/collections/incidents';
import { FRESH_DAYS, staleFrom } from '@/content/freshness';
import { kindTexts, incidentTexts as list, incidentPageTexts as t } from '@/content/strings/incidents';
import { readingMetadata } from '@/server/reading/metadata';
import { articleData } from '@/server/reading/structured-data';
import { criterionPath, incidentPath, PAGES } from '@/site/routes';

export const dynamicParams = false;

type Props = PageProps<'/incidents/[id]'>;

export const generateStaticParams = async () => (await incidents.load()).map(({ id }) => ({ id }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, title, summary } = await incidents.one((await params).id);
  return readingMetadata({ title, description: summary, address: incidentPath(id), picture: 'incidents' });
}

const frameworksOf = (head: Incident) =>
  frameworks.flatMap(({ id, shortName }) => {
    const refs = head.frameworks[id];
    return refs ? [{ id, name: shortName, refs }] : [];
  });

export default async function IncidentPage({ params }: Props) {
  const head = await incidents.one((await params).id);
  const { toc, Body } = await incidents.body(head.id);
  const naming = (await guides.load()).filter((guide) => guide.incidents.includes(head.id));
  const today = new Date().toISOString().slice(0, 10);
  return (
    <>
      <StructuredData
        data={articleData({
          title: head.title,
          description: head.summary,
          address: incidentPath(head.id),
          checked: head.checked,
          above: [{ name: list.title, address: PAGES.incidents }],
          cites: head.sources.map(({ url }) => url),
        })}
      />
      <Article
        above={
          <>
            <a href={PAGES.incidents}>{list.title}</a>,{' '}
            <a href={criterionPath(head.kind)}>{kindTexts[head.kind].many}</a>
          </>
        }
        title={head.title}
        summary={head.summary}
        facts={
          <>
            <CaseFacts incident={head} />
            <GuideState draft={false} staleFrom={staleFrom(head.checked)} freshDays={FRESH_DAYS} today={today} />
          </>
        }
        toc={toc}
        end={
          <>
            <CaseAnswers incident={head} />
            <GuideControls controls={head.controls} title={t.controls} note={t.controlsNote} />
            <GuideFrameworks frameworks={frameworksOf(head)} note={t.frameworksNote} />
            {naming.length > 0 && <RelatedGuides guides={naming} title={t.guides} />}
            <SourceList sources={head.sources} checked={head.checked} />
          </>
        }
      >
        <Body hops={head.hops} failed={head.failed} />
      </Article>
    </>
  );
}

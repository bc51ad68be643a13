import type { Metadata } from 'next';
import { Article } from '@/components/guide/article';
import { AskedQuestions } from '@/components/guide/asked-questions';
import { GuideState } from '@/components/guide/guide-state';
import { GuideControls, GuideFrameworks, GuideIncidents, RelatedGuides } from '@/components/guide/references';
import { SourceList } from '@/components/guide/source-list';
import { SubscribeSection } from '@/components/subscribe/subscribe-section';
import { StructuredData } from '@/components/ui/structured-data';
import { WrittenDate } from '@/components/ui/written-date';
import { frameworks } from '@/content/collections/frameworks';
import { type Guide, guides } from '@/content/collections/guides';
import { incidents } from '@/content/collections/incidents';
import { FRESH_DAYS, staleFrom } from '@/content/freshness';
import { groupTexts, guideWords } from '@/content/strings/guidance';
import { guidancePageTexts } from '@/content/strings/search';
import { readingMetadata } from '@/server/reading/metadata';
import { articleData } from '@/server/reading/structured-data';
import { guideGroupPath, guidePath, PAGES } from '@/site/routes';

export const dynamicParams = false;

export const generateStaticParams = async () => (await guides.load()).map(({ id }) => ({ slug: id }));

export async function generateMetadata({ params }: PageProps<'/guidance/[slug]'>): Promise<Metadata> {
  const { slug } = await params;
  const { title, summary, draft } = await guides.one(slug);
  return readingMetadata({
    title,
    description: summary,
    address: guidePath(slug),
    picture: 'guidance',
    indexed: draft !== true,
  });
}

const frameworksOf = (head: Guide) =>
  frameworks.flatMap(({ id, shortName }) => {
    const refs = head.frameworks[id];
    return refs ? [{ id, name: shortName, refs }] : [];
  });

export default async function GuidePage({ params }: PageProps<'/guidance/[slug]'>) {
  const head = await guides.one((await params).slug);
  const { toc, Body } = await guides.body(head.id);
  const related = await Promise.all(head.related.map(guides.one));
  const cases = await Promise.all(head.incidents.map(incidents.one));
  const today = new Date().toISOString().slice(0, 10);
  return (
    <>
      <StructuredData
        data={articleData({
          title: head.title,
          description: head.summary,
          address: guidePath(head.id),
          checked: head.checked,
          above: [{ name: guidancePageTexts.title, address: PAGES.guidance }],
          cites: head.sources.map(({ url }) => url),
        })}
      />
      <Article
        above={
          <>
            <a href={PAGES.guidance}>Guidance</a>,{' '}
            <a href={guideGroupPath(head.group)}>{groupTexts[head.group].name}</a>
          </>
        }
        title={head.title}
        summary={head.summary}
        facts={
          <>
            <dl className="ui facts">
              <dt>{guideWords.for}</dt>
              <dd>{head.audience}</dd>
              <dt>{guideWords.checked}</dt>
              <dd>
                <WrittenDate iso={head.checked} />
              </dd>
            </dl>
            <GuideState
              draft={head.draft === true}
              staleFrom={staleFrom(head.checked)}
              freshDays={FRESH_DAYS}
              today={today}
            />
          </>
        }
        toc={toc}
        end={
          <>
            <AskedQuestions questions={head.asks} />
            <GuideControls controls={head.controls} />
            <GuideIncidents incidents={cases} />
            <GuideFrameworks frameworks={frameworksOf(head)} />
            <RelatedGuides guides={related} />
            <SourceList sources={head.sources} checked={head.checked} />
            <SubscribeSection page={guidePath(head.id)} />
          </>
        }
      >
        <Body />
      </Article>
    </>
  );
}

import type { Metadata } from 'next';
import { ControlNames } from '@/components/control/control-names';
import { ControlUses } from '@/components/control/control-uses';
import { Neighbours } from '@/components/control/neighbours';
import { Article } from '@/components/guide/article';
import { EndSection } from '@/components/guide/end-section';
import { GuideState } from '@/components/guide/guide-state';
import { GuideFrameworks, GuideIncidents, RelatedGuides } from '@/components/guide/references';
import { SourceList } from '@/components/guide/source-list';
import { StructuredData } from '@/components/ui/structured-data';
import { WrittenDate } from '@/components/ui/written-date';
import { controlPages } from '@/content/collections/controls';
import { mappedFrameworks } from '@/content/collections/frameworks';
import { guides } from '@/content/collections/guides';
import { incidents } from '@/content/collections/incidents';
import { refsAddressed } from '@/content/frameworks/coverage';
import { FRESH_DAYS, staleFrom } from '@/content/freshness';
import { controlGroupTexts, controlsTexts as list, controlPageTexts as t } from '@/content/strings/control-pages';
import { controlTexts } from '@/content/strings/controls';
import { type ControlId, controls } from '@/decision';
import { readingMetadata } from '@/server/reading/metadata';
import { articleData } from '@/server/reading/structured-data';
import { controlGroupPath, controlPath, PAGES } from '@/site/routes';

export const dynamicParams = false;

type Props = PageProps<'/controls/[id]'>;

export const generateStaticParams = async () => (await controlPages.load()).map(({ id }) => ({ id }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, summary } = await controlPages.one((await params).id);
  return readingMetadata({
    title: controlTexts[id].name,
    description: summary,
    address: controlPath(id),
    picture: 'controls',
  });
}

const frameworksOf = (control: ControlId) =>
  mappedFrameworks
    .map(({ id, shortName }) => ({ id, name: shortName, refs: refsAddressed(control, id) }))
    .filter(({ refs }) => refs.length > 0);

export default async function ControlPage({ params }: Props) {
  const { id, summary, checked, related, sources } = await controlPages.one((await params).id);
  const { toc, Body } = await controlPages.body(id);
  const layer = controls.find((control) => control.id === id)?.layer ?? 'oauth';
  const naming = (await guides.load()).filter((guide) => guide.controls.includes(id));
  const cases = (await incidents.load()).filter((incident) => incident.controls.includes(id));
  const today = new Date().toISOString().slice(0, 10);
  return (
    <>
      <StructuredData
        data={articleData({
          title: controlTexts[id].name,
          description: summary,
          address: controlPath(id),
          checked,
          above: [{ name: list.title, address: PAGES.controls }],
          cites: sources.map(({ url }) => url),
        })}
      />
      <Article
        above={
          <>
            <a href={PAGES.controls}>{list.title}</a>,{' '}
            <a href={controlGroupPath(layer)}>{controlGroupTexts[layer].name}</a>
          </>
        }
        title={controlTexts[id].name}
        summary={summary}
        facts={
          <>
            <p className="fine article__checked">
              <code>{id}</code> · {t.checked} <WrittenDate iso={checked} />
            </p>
            <GuideState draft={false} staleFrom={staleFrom(checked)} freshDays={FRESH_DAYS} today={today} />
          </>
        }
        toc={toc}
        before={
          <div className="control-asks">
            <ControlUses control={id} />
          </div>
        }
        end={
          <>
            <EndSection id="guide-controls" title={t.related}>
              <ControlNames controls={related} />
            </EndSection>
            <GuideFrameworks frameworks={frameworksOf(id)} note={t.frameworksNote} />
            {naming.length > 0 && <RelatedGuides guides={naming} title={t.guides} />}
            <GuideIncidents incidents={cases} />
            <SourceList sources={sources} checked={checked} />
            <Neighbours control={id} />
          </>
        }
      >
        <Body />
      </Article>
    </>
  );
}

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CorrectionList } from '@/components/frameworks/correction-list';
import { EntryTable } from '@/components/frameworks/entry-table';
import { Frame } from '@/components/frameworks/frame';
import { FrameworkFacts } from '@/components/frameworks/framework-facts';
import { LinkedHeading } from '@/components/ui/linked-heading';
import { StructuredData } from '@/components/ui/structured-data';
import { frameworkById, frameworks } from '@/content/collections/frameworks';
import { guides } from '@/content/collections/guides';
import { correctionsOf } from '@/content/frameworks/corrections';
import { entriesAddressed } from '@/content/frameworks/coverage';
import { crosswalks } from '@/content/frameworks/crosswalks';
import { crosswalkTexts, frameworkTexts, frameworkPageTexts as t } from '@/content/strings/frameworks';
import { readingMetadata } from '@/server/reading/metadata';
import { articleData } from '@/server/reading/structured-data';
import { crosswalkPath, frameworkPath, guidePath, PAGES } from '@/site/routes';

export const dynamicParams = false;

export const generateStaticParams = () => frameworks.map(({ id }) => ({ framework: id }));

type Props = PageProps<'/frameworks/[framework]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { framework: id } = await params;
  const framework = frameworkById(id);
  if (framework === undefined) return {};
  return readingMetadata({
    title: framework.name,
    description: t.description(framework.name),
    address: frameworkPath(id),
    picture: 'frameworks',
  });
}

export default async function FrameworkPage({ params }: Props) {
  const framework = frameworkById((await params).framework);
  if (framework === undefined) notFound();
  const { id, name, entries } = framework;
  const about = (await guides.load()).filter((guide) => Object.hasOwn(guide.frameworks, id));
  const naming = about.map((guide) => ({ id: guide.id, title: guide.title, refs: guide.frameworks[id] ?? [] }));
  const addressed = entriesAddressed(framework);
  const corrections = correctionsOf(id);
  const official = crosswalks.filter(({ from, to }) => from === id || to.includes(id));
  return (
    <Frame title={name} lead={framework.reading}>
      <StructuredData
        data={articleData({
          title: name,
          description: t.description(name),
          address: frameworkPath(id),
          checked: framework.checked,
          above: [{ name: frameworkTexts.title, address: PAGES.frameworks }],
          ...(framework.url === null ? {} : { cites: [framework.url] }),
        })}
      />
      <FrameworkFacts framework={framework} />
      <section aria-labelledby="entries">
        <LinkedHeading id="entries">{t.entries}</LinkedHeading>
        <p>
          {t.summary(entries.length, addressed)} {addressed > 0 && frameworkTexts.own}
        </p>
        {addressed > 0 && (
          <p className="ui framework__in-matrix">
            {t.inMatrix} <a href={PAGES.matrix}>{frameworkTexts.matrix.toLowerCase()}</a>.
          </p>
        )}
        <EntryTable framework={framework} mapped={addressed > 0} guides={naming} />
      </section>
      {corrections.length > 0 && (
        <section aria-labelledby="corrections">
          <LinkedHeading id="corrections">{t.corrections}</LinkedHeading>
          <CorrectionList corrections={corrections} />
        </section>
      )}
      {official.length > 0 && (
        <section aria-labelledby="crosswalks">
          <LinkedHeading id="crosswalks">{t.crosswalks}</LinkedHeading>
          <ul className="rows ui">
            {official.map((crosswalk) => (
              <li key={crosswalk.id} className="source">
                <a href={crosswalkPath(crosswalk.id)}>{crosswalkTexts.of[crosswalk.id].name}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {about.length > 0 && (
        <section aria-labelledby="guides">
          <LinkedHeading id="guides">{t.guidesTitle}</LinkedHeading>
          <ul className="rows ui">
            {about.map(({ id: guide, title, summary }) => (
              <li key={guide} className="source">
                <a href={guidePath(guide)}>{title}</a>
                <span className="fine own-line">{summary}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Frame>
  );
}

import type { Metadata } from 'next';
import { AskedQuestions } from '@/components/guide/asked-questions';
import { Contents } from '@/components/guide/contents';
import { SourceList } from '@/components/guide/source-list';
import { WrittenDate } from '@/components/ui/written-date';
import { guide, guideSlugs } from '@/content/guides';

export const dynamicParams = false;

export async function generateStaticParams() {
  return (await guideSlugs()).map((slug) => ({ slug }));
}

export async function generateMetadata({ params }: PageProps<'/guidance/[slug]'>): Promise<Metadata> {
  const { slug } = await params;
  const { title, summary } = (await guide(slug)).guide;
  const canonical = `/guidance/${slug}`;
  return {
    title,
    description: summary,
    alternates: { canonical },
    openGraph: { type: 'article', title, description: summary, url: canonical, locale: 'en_GB' },
  };
}

export default async function GuidePage({ params }: PageProps<'/guidance/[slug]'>) {
  const { guide: head, toc, Body } = await guide((await params).slug);
  return (
    <article className="page pt-10 md:pt-14">
      <header className="lg:ms-[19rem]">
        <p className="ui no-print">
          <a href="/guidance">Guidance</a>
        </p>
        <h1 className="mt-3 max-w-[22ch]">{head.title}</h1>
        <p className="mt-5 max-w-[56ch] text-lead">{head.summary}</p>
        <dl className="ui mt-6 grid max-w-measure gap-x-6 gap-y-1 sm:grid-cols-[5rem_1fr]">
          <dt className="text-ink-soft">For</dt>
          <dd>{head.audience}</dd>
          <dt className="text-ink-soft">Checked</dt>
          <dd>
            <WrittenDate iso={head.checked} />
          </dd>
        </dl>
      </header>
      <div className="mt-10 grid gap-x-16 lg:grid-cols-[15rem_minmax(0,1fr)]">
        <Contents entries={toc} />
        <div className="min-w-0">
          <div className="prose prose--margin">
            <Body />
          </div>
          <div className="mt-20 max-w-measure">
            <AskedQuestions questions={head.asks} />
            <SourceList sources={head.sources} checked={head.checked} />
          </div>
        </div>
      </div>
    </article>
  );
}

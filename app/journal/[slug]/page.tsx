import type { Metadata } from 'next';
import { Article } from '@/components/guide/article';
import { DataBlock } from '@/components/reading/data-block';
import { HearMore } from '@/components/subscribe/hear-more';
import { WrittenDate } from '@/components/ui/written-date';
import { issue, issues } from '@/content/issues';
import { journalTexts as t } from '@/content/strings/issues';
import { readingMetadata } from '@/server/reading/metadata';
import { articleData } from '@/server/reading/structured-data';
import { issuePath, PAGES } from '@/site/routes';

export const dynamicParams = false;

type Props = PageProps<'/journal/[slug]'>;

export const generateStaticParams = async () => (await issues()).map(({ slug }) => ({ slug }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, title, summary } = await issue((await params).slug);
  return readingMetadata({ title, description: summary, address: issuePath(slug), picture: 'guidance' });
}

export default async function IssuePage({ params }: Props) {
  const { slug, title, summary, published, toc, Body } = await issue((await params).slug);
  return (
    <>
      <DataBlock
        data={articleData({
          title,
          description: summary,
          address: issuePath(slug),
          checked: published,
          above: [{ name: t.title, address: PAGES.journal }],
          cites: [],
        })}
      />
      <Article
        above={<a href={PAGES.journal}>{t.title}</a>}
        title={title}
        summary={summary}
        facts={
          <p className="fine mt-4">
            {t.published} <WrittenDate iso={published} />
          </p>
        }
        toc={toc}
        end={<HearMore page={issuePath(slug)} />}
      >
        <Body />
      </Article>
    </>
  );
}

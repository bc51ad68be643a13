import type { Metadata } from 'next';
import { Article } from '@/components/guide/article';
import { SubscribeSection } from '@/components/subscribe/subscribe-section';
import { StructuredData } from '@/components/ui/structured-data';
import { WrittenDate } from '@/components/ui/written-date';
import { journal } from '@/content/collections/journal';
import { journalTexts as t } from '@/content/strings/journal';
import { readingMetadata } from '@/server/reading/metadata';
import { articleData } from '@/server/reading/structured-data';
import { issuePath, PAGES } from '@/site/routes';

export const dynamicParams = false;

type Props = PageProps<'/journal/[slug]'>;

export const generateStaticParams = async () => (await journal.load()).map(({ id }) => ({ slug: id }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, title, summary } = await journal.one((await params).slug);
  return readingMetadata({ title, description: summary, address: issuePath(id), picture: 'guidance' });
}

export default async function IssuePage({ params }: Props) {
  const { id, title, summary, published } = await journal.one((await params).slug);
  const { toc, Body } = await journal.body(id);
  return (
    <>
      <StructuredData
        data={articleData({
          title,
          description: summary,
          address: issuePath(id),
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
          <p className="fine article__checked">
            {t.published} <WrittenDate iso={published} />
          </p>
        }
        toc={toc}
        end={<SubscribeSection page={issuePath(id)} />}
      >
        <Body />
      </Article>
    </>
  );
}

import type { Metadata } from 'next';
import { cache } from 'react';
import { completeVector } from '@/components/export/complete-vector';
import { FaultyLink, faultTitle } from '@/components/recommendation/faulty-link';
import { recommendationPath } from '@/components/recommendation/links';
import { RecommendationPage } from '@/components/recommendation/recommendation-page';
import { picturePath } from '@/site/routes';
import '@/components/recommendation/recommendation.css';
import '@/components/alignment/alignment.css';
import '@/components/export/export.css';
import '@/components/export/print.css';
import '@/components/subscribe/short-form.css';
import '@/components/wizard/notice.css';
import { pictureTexts } from '@/content/strings/record';
import { composedSentence, shortTitle } from '@/content/strings/sentence';
import { type Decoded, type LinkReading, readLink } from '@/decision';
import { PICTURE_SIZE } from '@/server/exports/picture/size';
import { isFault } from '@/server/http/vector-status';
import { subscribe } from '@/server/journal/actions';
import { stampOfNow } from '@/server/journal/form';
import { sendsMailNow } from '@/server/mail/at-request';
import { SITE_URL } from '@/server/site-url';

type Props = PageProps<'/r/[[...vector]]'>;

async function linkOf({ params }: Pick<Props, 'params'>): Promise<LinkReading> {
  const { vector = [] } = await params;
  return readOnce(vector.join('/'));
}

/** Head and body of a page read the same link and get the same recommendation. */
const readOnce = cache(readLink);
const adviseOnce = cache(({ model, answers }: LinkReading) => model.advise(answers));

/** Whether the link was read in full, up to questions that are still open. */
const isReadable = ({ version, answers, problems }: Decoded): boolean =>
  version !== null && Object.keys(answers).length > 0 && !problems.some(isFault);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const link = await linkOf(props);
  const robots = { index: false, follow: false };
  if (!isReadable(link)) return { title: faultTitle(link, link.problems.filter(isFault)), robots };
  const { model, answers } = link;
  const recommendation = adviseOnce(link);
  const title = shortTitle(recommendation);
  const sentence = composedSentence(recommendation);
  const path = recommendationPath(answers, model);
  const picture = {
    url: picturePath(completeVector(model, answers)),
    ...PICTURE_SIZE,
    alt: pictureTexts.alt(sentence),
  };
  return {
    title,
    description: sentence,
    alternates: { canonical: path },
    openGraph: {
      type: 'article',
      siteName: pictureTexts.site,
      url: path,
      title,
      description: sentence,
      images: [picture],
    },
    twitter: { card: 'summary_large_image', title, description: sentence, images: [picture] },
    robots,
  };
}

/** A recommendation link. The status of the response is decided before, by the proxy. */
export default async function RecommendationRoute(props: Props) {
  const link = await linkOf(props);
  if (!isReadable(link)) return <FaultyLink decoded={link} faults={link.problems.filter(isFault)} />;
  const { model, answers, problems } = link;
  return (
    <RecommendationPage
      advice={{
        model,
        answers,
        missing: problems.flatMap(({ question }) => question ?? []),
        recommendation: adviseOnce(link),
      }}
      query={await props.searchParams}
      site={SITE_URL}
      today={new Date().toISOString().slice(0, 10)}
      follow={(await sendsMailNow()) ? { action: subscribe, stamp: stampOfNow() } : null}
    />
  );
}

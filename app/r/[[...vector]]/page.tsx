import type { Metadata } from 'next';
import { FaultyLink, faultTitle } from '@/components/recommendation/faulty-link';
import { recommendationPath } from '@/components/recommendation/links';
import { RecommendationPage } from '@/components/recommendation/recommendation-page';
import '@/components/recommendation/recommendation.css';
import '@/components/alignment/alignment.css';
import { composedSentence, shortTitle } from '@/content/strings/sentence';
import { advise, type Decoded, decode } from '@/decision';
import { isFault } from '@/server/http/vector-status';
import { SITE_URL } from '@/server/site-url';

type Props = PageProps<'/r/[[...vector]]'>;

async function decodedOf({ params }: Pick<Props, 'params'>): Promise<Decoded> {
  const { vector = [] } = await params;
  return decode(vector.join('/'));
}

/** Whether the link was read in full, up to questions that are still open. */
const isReadable = ({ version, answers, problems }: Decoded): boolean =>
  version !== null && Object.keys(answers).length > 0 && !problems.some(isFault);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const decoded = await decodedOf(props);
  const robots = { index: false, follow: false };
  if (!isReadable(decoded)) return { title: faultTitle(decoded, decoded.problems.filter(isFault)), robots };
  const recommendation = advise(decoded.answers);
  return {
    title: shortTitle(recommendation),
    description: composedSentence(recommendation),
    alternates: { canonical: recommendationPath(decoded.answers) },
    robots,
  };
}

/** A recommendation link. The status of the response is decided before, by the proxy. */
export default async function RecommendationRoute(props: Props) {
  const decoded = await decodedOf(props);
  if (!isReadable(decoded)) return <FaultyLink decoded={decoded} faults={decoded.problems.filter(isFault)} />;
  const { framework } = await props.searchParams;
  return (
    <RecommendationPage
      recommendation={advise(decoded.answers)}
      answers={decoded.answers}
      missing={decoded.problems.flatMap(({ question }) => question ?? [])}
      framework={typeof framework === 'string' ? framework : null}
      site={SITE_URL}
    />
  );
}

import type { Metadata } from 'next';
import { permanentRedirect, redirect } from 'next/navigation';
import { canonicalPlace, indexedAddress } from '@/components/wizard/canonical';
import { readPlace } from '@/components/wizard/place';
import { addressAfter } from '@/components/wizard/steps';
import { titleOf } from '@/components/wizard/title';
import { type Passages, Wizard } from '@/components/wizard/wizard';
import { guidePath } from '@/site/routes';
import '@/components/wizard/wizard.css';
import '@/components/wizard/choices.css';
import '@/components/wizard/notice.css';
import '@/components/wizard/summary.css';
import '@/components/wizard/outlook.css';
import '@/components/wizard/product/product.css';
import anchors from '@/content/guides/anchors.json' with { type: 'json' };
import { wizardTexts } from '@/content/strings/wizard';

type Props = PageProps<'/decide/[[...vector]]'>;

const passages: Passages = Object.fromEntries(
  Object.entries(anchors).map(([question, { guide, anchor }]) => [question, `${guidePath(guide)}#${anchor}`]),
);

/** What follows `/decide/` in the path, and the query. */
async function addressOf({ params, searchParams }: Props): Promise<[path: string, query: URLSearchParams]> {
  const { vector = [] } = await params;
  const query = new URLSearchParams(
    Object.entries(await searchParams).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one])),
  );
  return [vector.join('/'), query];
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const place = readPlace(...(await addressOf(props)));
  return {
    title: { absolute: titleOf(place) },
    description: wizardTexts.description,
    alternates: { canonical: indexedAddress(place) },
  };
}

/** The wizard. A form that was sent without a script and holds an answer leads on to the address that the answer gives. */
export default async function DecidePage(props: Props) {
  const [path, query] = await addressOf(props);
  const canonical = canonicalPlace(path, query);
  if (canonical !== null) permanentRedirect(canonical);
  const { answers, question, submission } = readPlace(path, query);
  if (question !== null && submission !== null && 'answer' in submission) {
    redirect(addressAfter(answers, question.id, submission.answer));
  }
  return <Wizard passages={passages} />;
}

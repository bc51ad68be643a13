import type { Metadata } from 'next';
import { ComparePage, linksOf } from '@/components/compare/compare-page';
import type { Fields } from '@/components/compare/fields';
import { compareTexts } from '@/content/strings/compare';
import { shortTitle } from '@/content/strings/sentence';
import { readPasted } from '@/server/http/pasted-link';
import { PAGES } from '@/site/routes';

type Props = PageProps<'/compare'>;

async function fieldsOf({ searchParams }: Props): Promise<Fields> {
  const query = await searchParams;
  const only = (value: string | string[] | undefined) => (Array.isArray(value) ? (value[0] ?? null) : (value ?? null));
  const [a, b] = await Promise.all([readPasted(only(query.a)), readPasted(only(query.b))]);
  return { a, b };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const links = linksOf(await fieldsOf(props));
  const titles = links && [links.a, links.b].map(({ model, answers }) => shortTitle(model.advise(answers)));
  return {
    title: titles ? compareTexts.titleOf(titles[0] ?? '', titles[1] ?? '') : compareTexts.title,
    description: compareTexts.description,
    alternates: { canonical: PAGES.compare },
    robots: { index: false, follow: false },
  };
}

/** Two recommendation links side by side. The status of the response is decided before, by the proxy. */
export default async function CompareRoute(props: Props) {
  return <ComparePage fields={await fieldsOf(props)} />;
}

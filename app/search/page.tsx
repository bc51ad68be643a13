import type { Metadata } from 'next';
import { Results } from '@/components/search/results';
import { ReferenceFrame } from '@/components/ui/reference-frame';
import { searchTexts as t } from '@/content/strings/search';
import { searchIndex } from '@/server/search';
import { PAGES } from '@/site/routes';
import { find, grouped } from '@/site/search/find';

/** Further results of a kind would not be looked at. */
const MOST = 20;

/** A longer query is cut: nobody types it, and each word costs. */
const LONGEST = 200;

type Props = PageProps<'/search'>;

async function queryOf({ searchParams }: Props): Promise<string> {
  const { q } = await searchParams;
  return (typeof q === 'string' ? q : '').trim().slice(0, LONGEST);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const query = await queryOf(props);
  return {
    title: query === '' ? t.title : t.page(query),
    description: t.description,
    alternates: { canonical: PAGES.search },
    robots: { index: false, follow: true },
  };
}

function Field({ query }: { readonly query: string }) {
  return (
    <form action={PAGES.search} className="search-form">
      <label className="visually-hidden" htmlFor="query">
        {t.label}
      </label>
      <input id="query" className="search-form__field" type="search" name="q" defaultValue={query} autoComplete="off" />
      <button type="submit" className="action">
        {t.submit}
      </button>
    </form>
  );
}

export default async function SearchPage(props: Props) {
  const query = await queryOf(props);
  const hits = query === '' ? [] : find(await searchIndex(), query);
  const groups = grouped(hits, () => MOST);
  const shown = groups.reduce((sum, group) => sum + group.hits.length, 0);
  return (
    <ReferenceFrame title={t.title} lead={t.lead}>
      <Field query={query} />
      {query === '' ? null : (
        <p className="fine search-count">{shown === 0 ? t.none(query) : t.count(shown, groups.length)}</p>
      )}
      <Results groups={groups} />
    </ReferenceFrame>
  );
}

import { searchTexts } from '@/content/strings/search';
import { PAGES } from '@/site/routes';

/**
 * The search field in the head of every page. Without a script it is a form; the site's script loads
 * `/search/search.js` when it is first used.
 */
export function SearchBox() {
  return (
    <search className="search-box">
      <form action={PAGES.search}>
        <label className="visually-hidden" htmlFor="search">
          {searchTexts.label}
        </label>
        <input
          id="search"
          className="search-box__field"
          type="search"
          name="q"
          placeholder={searchTexts.placeholder}
          autoComplete="off"
          spellCheck={false}
          data-search=""
        />
        <span className="search-box__key" aria-hidden="true">
          /
        </span>
      </form>
    </search>
  );
}

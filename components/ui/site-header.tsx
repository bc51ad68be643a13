import { SearchBox } from '@/components/search/search-box';
import { headerTexts } from '@/content/strings/search';
import { BEFORE_VECTOR, PAGES } from '@/site/routes';
import { NavLink } from './nav-link';
import { SiteMark } from './site-mark';

/** The parts of the site; recommendations and comparisons belong to the decision. */
const NAVIGATION = [
  { href: PAGES.decide, name: headerTexts.decide, also: [BEFORE_VECTOR.page, PAGES.compare] },
  { href: PAGES.guidance, name: headerTexts.guidance, also: [] },
  { href: PAGES.controls, name: headerTexts.controls, also: [] },
  { href: PAGES.incidents, name: headerTexts.incidents, also: [] },
  { href: PAGES.frameworks, name: headerTexts.frameworks, also: [] },
  { href: PAGES.model, name: headerTexts.model, also: [] },
] as const;

/** The head of every page. Plain links: reading pages carry no framework script. */
export function SiteHeader() {
  return (
    <header className="site-header">
      <div className="page site-header__row">
        <a className="site-header__name" href="/">
          <SiteMark />
          MCP Auth Advisor
        </a>
        <nav aria-label={headerTexts.name}>
          <ul>
            {NAVIGATION.map(({ href, name, also }) => (
              <li key={href}>
                <NavLink href={href} also={also}>
                  {name}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <SearchBox />
        <button type="button" className="theme-switch" data-theme-switch="">
          {headerTexts.theme}
        </button>
      </div>
    </header>
  );
}

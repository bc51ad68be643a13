import { SearchBox } from '@/components/search/search-box';
import { headerTexts } from '@/content/strings/search';
import { PAGES } from '@/site/routes';
import { SiteMark } from './site-mark';

const NAVIGATION = [
  { href: PAGES.decide, name: headerTexts.decide },
  { href: PAGES.guidance, name: headerTexts.guidance },
  { href: PAGES.controls, name: headerTexts.controls },
  { href: PAGES.incidents, name: headerTexts.incidents },
  { href: PAGES.frameworks, name: headerTexts.frameworks },
  { href: PAGES.model, name: headerTexts.model },
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
            {NAVIGATION.map(({ href, name }) => (
              <li key={href}>
                <a href={href}>{name}</a>
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

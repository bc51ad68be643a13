import { SearchBox } from '@/components/search/search-box';
import { SiteMark } from './site-mark';

const NAVIGATION = [
  { href: '/decide', name: 'Decide' },
  { href: '/guidance', name: 'Guidance' },
  { href: '/controls', name: 'Controls' },
  { href: '/incidents', name: 'Incidents' },
  { href: '/model', name: 'Model' },
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
        <nav aria-label="Site">
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
          Light or dark
        </button>
      </div>
    </header>
  );
}

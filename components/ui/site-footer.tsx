import type { ReactNode } from 'react';
import { footerTexts } from '@/content/strings/search';
import { FILES, feedPath, PAGES } from '@/site/routes';
import { NavLink } from './nav-link';

/** The foot of every page: what the page was checked against, and the terms of use. */
export function SiteFooter({ children }: { readonly children: ReactNode }) {
  return (
    <footer className="site-footer">
      <div className="page fine site-footer__columns">{children}</div>
    </footer>
  );
}

const LINKS = [
  { href: PAGES.frameworks, name: footerTexts.frameworks },
  { href: PAGES.capabilities, name: footerTexts.capabilities },
  { href: PAGES.glossary, name: footerTexts.glossary },
  { href: PAGES.search, name: footerTexts.search },
  { href: PAGES.journal, name: footerTexts.journal },
  { href: PAGES.subscribe, name: footerTexts.subscribe },
  { href: feedPath('guides', 'atom'), name: footerTexts.guideFeed },
  { href: feedPath('incidents', 'atom'), name: footerTexts.incidentFeed },
  { href: feedPath('model', 'atom'), name: footerTexts.modelFeed },
  { href: feedPath('journal', 'atom'), name: footerTexts.journalFeed },
  { href: FILES.llms, name: footerTexts.programs },
] as const;

/** Where the rest is: pages that the head does not name, feeds, and the list for programs. */
export function FooterLinks() {
  return (
    <nav aria-label={footerTexts.name}>
      <ul>
        {LINKS.map(({ href, name }) => (
          <li key={href}>
            <NavLink className="site-footer__link" href={href}>
              {name}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

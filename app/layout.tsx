import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { FooterLinks, SiteFooter } from '@/components/ui/site-footer';
import { SiteHeader } from '@/components/ui/site-header';
import { WrittenDate } from '@/components/ui/written-date';
import { EDITION } from '@/content/edition';
import { feedTexts } from '@/content/strings/search';
import { MODEL_VERSION } from '@/decision';
import { feedFormats } from '@/server/feeds/feed';
import { SITE_URL } from '@/server/site-url';
import { COLOURS } from '@/site/colours';
import { FEEDS, feedPath, PAGES } from '@/site/routes';
import { sans, serif } from './fonts';
import './globals.css';

export const metadata: Metadata = {
  metadataBase: new URL(SITE_URL),
  title: { default: 'MCP Auth Advisor', template: '%s · MCP Auth Advisor' },
  description: 'Decide which role OAuth, mTLS and federation have in one MCP connection, and why.',
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: COLOURS.paper[0] },
    { media: '(prefers-color-scheme: dark)', color: COLOURS.paper[1] },
  ],
};

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en-GB" className={`${serif.variable} ${sans.variable}`} suppressHydrationWarning>
      <head>
        <script src="/site.js" defer />
        {FEEDS.map((id) => (
          <link
            key={id}
            rel="alternate"
            type={feedFormats.atom}
            title={feedTexts[id].title}
            href={feedPath(id, 'atom')}
          />
        ))}
      </head>
      <body>
        <a className="skip-link" href="#main">
          Skip to the content
        </a>
        <SiteHeader />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter>
          <p>
            <a href={PAGES.model}>Decision model {MODEL_VERSION}</a>. Facts checked on{' '}
            <WrittenDate iso={EDITION.checked} />, against MCP revision {EDITION.specification}.
          </p>
          <p>
            Text and code are under the Apache License 2.0. Mappings to <a href={PAGES.frameworks}>frameworks</a> are
            our own analysis, and say where they are not.
          </p>
          <p>No cookies, no tracking, nothing loaded from another site.</p>
          <FooterLinks />
        </SiteFooter>
      </body>
    </html>
  );
}

import type { Metadata } from 'next';
import { Composition } from '@/components/home/composition';
import { Criteria } from '@/components/home/criteria';
import { Layers } from '@/components/home/layers';
import { Library } from '@/components/home/library';
import { Limits } from '@/components/home/limits';
import { Result } from '@/components/home/result';
import { Section } from '@/components/home/section';
import { libraryTexts } from '@/content/strings/library';
import { alternatePath, guidePath, PAGES } from '@/site/routes';

export const metadata: Metadata = { alternates: { canonical: '/', types: { 'text/markdown': alternatePath('/') } } };

export default function HomePage() {
  return (
    <>
      <div className="page opening">
        <h1>Which authentication does this MCP connection need?</h1>
        <p className="lead">
          Answer questions about one connection between an MCP client and an MCP server. You get a recommendation that
          gives OAuth, mTLS and federation each a role, names the controls, and shows the reasons.
        </p>
        <p className="action-row">
          <a className="action" href={PAGES.decide}>
            Decide
          </a>
          <a className="ui" href={guidePath('decision')}>
            How the decision is made
          </a>
        </p>
      </div>
      <div className="page">
        <Composition />
      </div>
      <Section id="layers" title="Three layers">
        <Layers />
      </Section>
      <Section id="criteria" title="What decides">
        <Criteria />
      </Section>
      <Section id="result" title="What you get">
        <Result />
      </Section>
      <Section id="limits" title="Who it is for, and its limits">
        <Limits />
      </Section>
      <Section id="library" title={libraryTexts.title}>
        <Library />
      </Section>
    </>
  );
}

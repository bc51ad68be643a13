import type { Metadata } from 'next';
import { GuideList } from '@/components/guide/guide-list';
import { guides } from '@/content/guides';

export const metadata: Metadata = {
  title: 'Guidance',
  description:
    'Guides to OAuth, mTLS and federation for MCP: how to decide, what each layer needs, how to compose them.',
  alternates: { canonical: '/guidance' },
};

export default async function GuidancePage() {
  return (
    <div className="page pt-12 md:pt-16">
      <h1>Guidance</h1>
      <p className="mt-4 mb-10 max-w-[56ch] text-lead">
        What stands behind the decision: how it is made, what each layer needs, and how the layers fit together. Read
        the first guide for the whole argument, the others where you need detail.
      </p>
      <h2 className="sr-only">Guides</h2>
      <GuideList guides={await guides()} />
    </div>
  );
}

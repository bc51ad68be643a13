import type { Metadata } from 'next';
import { Frame } from '@/components/frameworks/frame';
import { FrameworkList } from '@/components/frameworks/framework-list';
import { frameworkKinds, frameworks } from '@/content/collections/frameworks';
import { correctionTexts, crosswalkTexts, matrixTexts, frameworkTexts as t } from '@/content/strings/frameworks';
import { readingMetadata } from '@/server/reading/metadata';
import { PAGES } from '@/site/routes';

export const metadata: Metadata = readingMetadata({
  title: t.title,
  description: t.description,
  address: PAGES.frameworks,
  picture: 'frameworks',
  type: 'website',
});

const ACROSS = [
  { href: PAGES.matrix, name: t.matrix, what: matrixTexts.description },
  { href: PAGES.crosswalk, name: t.crosswalk, what: crosswalkTexts.description },
  { href: PAGES.corrections, name: t.corrections, what: correctionTexts.description },
] as const;

export default function FrameworksPage() {
  const entries = frameworks.reduce((sum, framework) => sum + framework.entries.length, 0);
  return (
    <Frame title={t.title} lead={t.lead} below={false}>
      <p className="measure">{t.own}</p>
      <ul className="rows ui across">
        {ACROSS.map(({ href, name, what }) => (
          <li key={href} className="source">
            <a href={href}>{name}</a>
            <span className="fine own-line">{what}</span>
          </li>
        ))}
      </ul>
      <p className="fine frameworks-total">{t.total(frameworks.length, entries)}</p>
      {frameworkKinds.map((kind) => (
        <FrameworkList key={kind} kind={kind} />
      ))}
    </Frame>
  );
}

import type { Metadata } from 'next';
import { CorrectionList } from '@/components/frameworks/correction-list';
import { Frame } from '@/components/frameworks/frame';
import { LinkedHeading } from '@/components/ui/linked-heading';
import { WrittenDate } from '@/components/ui/written-date';
import { article } from '@/content/frameworks/article-rows';
import { CORRECTIONS_CHECKED, corrections } from '@/content/frameworks/corrections';
import { frameworkPageTexts, correctionTexts as t } from '@/content/strings/frameworks';
import { readingMetadata } from '@/server/reading/metadata';
import { PAGES } from '@/site/routes';

export const metadata: Metadata = readingMetadata({
  title: t.title,
  description: t.description,
  address: PAGES.corrections,
  picture: 'frameworks',
});

const SECTIONS = [
  { about: 'reference', name: t.references },
  { about: 'statement', name: t.statements },
] as const;

export default function CorrectionsPage() {
  return (
    <Frame title={t.title} lead={t.lead(article.title, article.publisher)}>
      <p className="fine">
        {frameworkPageTexts.checked} <WrittenDate iso={CORRECTIONS_CHECKED} />
      </p>
      {SECTIONS.map(({ about, name }) => (
        <section key={about} aria-labelledby={about}>
          <LinkedHeading id={about}>{name}</LinkedHeading>
          <CorrectionList corrections={corrections.filter((correction) => correction.about === about)} />
        </section>
      ))}
    </Frame>
  );
}

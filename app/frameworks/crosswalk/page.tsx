import type { Metadata } from 'next';
import { CrosswalkTable } from '@/components/frameworks/crosswalk-table';
import { Frame } from '@/components/frameworks/frame';
import { crosswalks } from '@/content/frameworks/crosswalks';
import { crosswalkTexts as t } from '@/content/strings/frameworks';
import { readingMetadata } from '@/server/reading/metadata';
import { PAGES } from '@/site/routes';

export const metadata: Metadata = readingMetadata({
  title: t.title,
  description: t.description,
  address: PAGES.crosswalk,
  picture: 'frameworks',
});

export default function CrosswalkPage() {
  return (
    <Frame title={t.title} lead={t.lead}>
      <p className="measure">{t.only}</p>
      {crosswalks.map((crosswalk) => (
        <CrosswalkTable key={crosswalk.id} crosswalk={crosswalk} />
      ))}
    </Frame>
  );
}

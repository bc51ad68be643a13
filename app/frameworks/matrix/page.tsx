import type { Metadata } from 'next';
import { Frame } from '@/components/frameworks/frame';
import { MatrixPicture } from '@/components/frameworks/matrix-picture';
import { MatrixTable } from '@/components/frameworks/matrix-table';
import { LinkedHeading } from '@/components/ui/linked-heading';
import { frameworkTexts, matrixTexts as t } from '@/content/strings/frameworks';
import { readingMetadata } from '@/server/reading/metadata';
import { PAGES } from '@/site/routes';

export const metadata: Metadata = readingMetadata({
  title: t.title,
  description: t.description,
  address: PAGES.matrix,
  picture: 'frameworks',
});

export default function MatrixPage() {
  return (
    <Frame title={t.title} lead={t.lead}>
      <p className="measure">{frameworkTexts.own}</p>
      <section aria-labelledby="picture">
        <LinkedHeading id="picture">{t.picture}</LinkedHeading>
        <MatrixPicture />
      </section>
      <section aria-labelledby="table">
        <LinkedHeading id="table">{t.table}</LinkedHeading>
        <p>{t.tableNote}</p>
        <MatrixTable />
      </section>
    </Frame>
  );
}

import type { Metadata } from 'next';
import { Frame } from '@/components/frameworks/frame';
import { MatrixPicture } from '@/components/frameworks/matrix-picture';
import { MatrixTable } from '@/components/frameworks/matrix-table';
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
      <p className="max-w-measure">{frameworkTexts.own}</p>
      <section aria-labelledby="picture">
        <h2 id="picture">{t.picture}</h2>
        <MatrixPicture />
      </section>
      <section aria-labelledby="table">
        <h2 id="table">{t.table}</h2>
        <p>{t.tableNote}</p>
        <MatrixTable />
      </section>
    </Frame>
  );
}

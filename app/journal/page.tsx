import type { Metadata } from 'next';
import { SubscribeSection } from '@/components/subscribe/subscribe-section';
import { LinkedHeading } from '@/components/ui/linked-heading';
import { ReferenceFrame } from '@/components/ui/reference-frame';
import { WrittenDate } from '@/components/ui/written-date';
import { journal } from '@/content/collections/journal';
import { journalTexts as t } from '@/content/strings/journal';
import { readingMetadata } from '@/server/reading/metadata';
import { issuePath, PAGES } from '@/site/routes';

export const metadata: Metadata = readingMetadata({
  title: t.title,
  description: t.description,
  address: PAGES.journal,
  picture: 'guidance',
  type: 'website',
});

export default async function JournalPage() {
  const all = await journal.load();
  return (
    <ReferenceFrame title={t.title} lead={t.lead}>
      <section aria-labelledby="issues">
        <LinkedHeading id="issues">{t.issues}</LinkedHeading>
        <ol className="rows">
          {all.map(({ id, title, summary, published }) => (
            <li key={id} className="listing-row listing-row--dated">
              <div>
                <h3 className="heading-3">
                  <a href={issuePath(id)}>{title}</a>
                </h3>
                <p className="listing-row__summary">{summary}</p>
              </div>
              <p className="fine listing-row__aside">
                <WrittenDate iso={published} />
              </p>
            </li>
          ))}
        </ol>
      </section>
      <div className="journal-end">
        <SubscribeSection page={PAGES.journal} />
      </div>
    </ReferenceFrame>
  );
}

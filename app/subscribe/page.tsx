import type { Metadata } from 'next';
import { FeedList } from '@/components/subscribe/feed-list';
import { SubscribeForm } from '@/components/subscribe/subscribe-form';
import { LinkedHeading } from '@/components/ui/linked-heading';
import { ReferenceFrame } from '@/components/ui/reference-frame';
import { PAGES, vectorPath } from '@/site/routes';
import '@/components/subscribe/short-form.css';
import '@/components/subscribe/subscribe.css';
import '@/components/wizard/notice.css';
import { feedListTexts, noMailTexts, subscribeTexts as t } from '@/content/strings/subscribe';
import { subscribe } from '@/server/journal/actions';
import { readPath, readVector, stampOfNow } from '@/server/journal/form';
import { sendsMailNow } from '@/server/mail/at-request';

export const metadata: Metadata = {
  title: t.title,
  description: t.description,
  alternates: { canonical: PAGES.subscribe },
};

const text = (value: string | string[] | undefined): string => (typeof value === 'string' ? value : '');

/** Takes an address where the site can mail to it, and shows the feeds in any case. */
export default async function SubscribePage({ searchParams }: PageProps<'/subscribe'>) {
  const { vector: link, from } = await searchParams;
  const vector = readVector(text(link)) ?? '';
  const byMail = await sendsMailNow();
  return (
    <ReferenceFrame title={t.title} lead={byMail ? t.lead : noMailTexts.lead}>
      {byMail && (
        <>
          <SubscribeForm
            action={subscribe}
            stamp={stampOfNow()}
            fields={{
              address: '',
              journal: vector === '',
              modelChanges: false,
              follow: vector !== '',
              vector,
              page: readPath(text(from)),
            }}
          />
          <p className="fine subscribe__kept">{t.kept}</p>
        </>
      )}
      <section aria-labelledby="feeds" className="feeds">
        <LinkedHeading id="feeds">{feedListTexts.title}</LinkedHeading>
        <p>{feedListTexts.lead}</p>
        {!byMail && vector !== '' && (
          <p>
            {noMailTexts.vector} <a href={vectorPath(vector)}>{vector}</a>
          </p>
        )}
        <FeedList />
      </section>
      <p className="ui way-on">
        <a href={PAGES.journal}>{feedListTexts.issues}</a>
      </p>
    </ReferenceFrame>
  );
}

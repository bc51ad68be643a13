import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ReferenceFrame } from '@/components/ui/reference-frame';
import { sentTexts as t } from '@/content/strings/subscribe';
import { readPath } from '@/server/journal/form';
import { sendsMailNow } from '@/server/mail/at-request';
import { PAGES } from '@/site/routes';

export const metadata: Metadata = { title: t.title, robots: { index: false } };

export default async function SentPage({ searchParams }: PageProps<'/subscribe/sent'>) {
  if (!(await sendsMailNow())) redirect(PAGES.subscribe);
  const { from } = await searchParams;
  return (
    <ReferenceFrame title={t.title} lead={t.text}>
      <p className="measure">{t.nothing}</p>
      <p className="ui way-on">
        <a href={readPath(typeof from === 'string' ? from : '')}>{t.back}</a>
      </p>
    </ReferenceFrame>
  );
}

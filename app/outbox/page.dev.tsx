import type { Metadata } from 'next';
import { connection } from 'next/server';
import { ReferenceFrame } from '@/components/ui/reference-frame';
import { outboxTexts as t } from '@/content/strings/outbox';
import { type OutboxMail, readOutbox } from '@/server/mail/outbox';
import { mail } from '@/server/mail/settings';
import { PAGES } from '@/site/routes';
import './outbox.css';

export const metadata: Metadata = { title: t.title, robots: { index: false } };

/** Text with its addresses as links. */
const linked = (text: string) =>
  text.split(/(https?:\/\/\S+)/).map((part, place) =>
    place % 2 === 1 ? (
      <a key={part} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  );

function Mail({ mail }: { readonly mail: OutboxMail }) {
  return (
    <li>
      <h2 className="heading-3">{mail.subject}</h2>
      <p className="fine">
        {t.to(mail.to)} · <time dateTime={mail.date.toISOString()}>{mail.date.toLocaleString('en-GB')}</time>
      </p>
      <div className="outbox__parts">
        <pre className="outbox__text">{linked(mail.text)}</pre>
        {/* A document of its own without rights: what a mail says runs nothing here. */}
        <iframe className="outbox__html" sandbox="" srcDoc={mail.html} title={t.asHtml(mail.subject)} />
      </div>
    </li>
  );
}

/** What would have been sent. `page.dev.tsx` is a page for `next dev` only: a build does not know the ending. */
export default async function OutboxPage() {
  await connection();
  const found = mail();
  const to = found.state === 'none' ? null : found.settings.to;
  const mails = to !== null && 'outbox' in to ? await readOutbox(to.outbox) : [];
  return (
    <ReferenceFrame title={t.title} lead={t[found.state]}>
      {found.state === 'outbox' && mails.length === 0 && (
        <p className="ui way-on">
          {t.empty} <a href={PAGES.subscribe}>{t.subscribe}</a>
        </p>
      )}
      <ol className="rows outbox">
        {mails.map((one) => (
          <Mail key={one.id} mail={one} />
        ))}
      </ol>
    </ReferenceFrame>
  );
}

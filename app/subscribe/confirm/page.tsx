import type { Metadata } from 'next';
import { ReferenceFrame } from '@/components/ui/reference-frame';
import { confirmTexts as t } from '@/content/strings/subscribe';
import { confirmRequest } from '@/server/journal/actions';
import { journal } from '@/server/journal/service';
import { isOpen } from '@/server/journal/subscriptions';
import { PAGES } from '@/site/routes';

export const metadata: Metadata = { title: t.title, robots: { index: false } };

/** The page that a mail leads to. Opening it confirms nothing: programs that look at links would do it for the reader. */
export default async function ConfirmPage({ searchParams }: PageProps<'/subscribe/confirm'>) {
  const { token } = await searchParams;
  const given = typeof token === 'string' ? token : '';
  const open = given !== '' && (await isOpen((await journal()).database, given, new Date()));
  if (!open) {
    return (
      <ReferenceFrame title={t.endedTitle} lead={t.ended}>
        <p className="ui way-on">
          <a href={PAGES.subscribe}>{t.again}</a>
        </p>
      </ReferenceFrame>
    );
  }
  return (
    <ReferenceFrame title={t.title} lead={t.text}>
      <form action={confirmRequest} className="ui way-on">
        <input type="hidden" name="token" value={given} />
        <button type="submit" className="action">
          {t.button}
        </button>
      </form>
    </ReferenceFrame>
  );
}

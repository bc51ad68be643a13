import { subscribeHereTexts as t } from '@/content/strings/subscribe';
import { subscribePath } from '@/site/routes';
import { EndSection } from '../guide/end-section';

/** The way from the end of a text to the page of subscribing. @param page path of the page that it stands on */
export function SubscribeSection({ page }: { readonly page: string }) {
  return (
    <EndSection id="guide-subscribe" title={t.title} className="subscribe-section no-print">
      <p>{t.journal}</p>
      <p className="ui">
        <a href={subscribePath(page)}>{t.how}</a>
      </p>
    </EndSection>
  );
}

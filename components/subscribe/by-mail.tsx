import { subscribeHereTexts as t } from '@/content/strings/journal';
import { subscribePath } from '@/site/routes';
import { EndSection } from '../guide/end-section';
import { ShortForm, type ShortFormProps } from './short-form';

/** The short form at the end of a text, with what it is for. */
export function ByMail(props: Omit<ShortFormProps, 'vector'>) {
  return (
    <EndSection id="guide-by-mail" title={t.title} className="no-print">
      <p className="mt-2">{t.journal}</p>
      <ShortForm {...props} vector="" />
      <p className="fine mt-3">
        {t.kept} <a href={subscribePath(props.page)}>{t.more}</a>
      </p>
    </EndSection>
  );
}

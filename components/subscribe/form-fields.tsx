import type { ComponentProps } from 'react';
import { subscribeTexts as t } from '@/content/strings/subscribe';

interface UnaskedProps {
  readonly page: string;
  readonly vector: string;
  /** Signed time of the page. */
  readonly stamp: string;
}

/** What every form says without being asked: where and when it was made, what is to be followed, and a trap for programs. */
export function Unasked({ page, vector, stamp }: UnaskedProps) {
  return (
    <>
      <input type="hidden" name="page" value={page} />
      <input type="hidden" name="vector" value={vector} />
      <input type="hidden" name="stamp" value={stamp} />
      <p className="subscribe__trap" aria-hidden="true">
        <label>
          {t.trap} <input name="website" tabIndex={-1} autoComplete="off" />
        </label>
      </p>
    </>
  );
}

/** The field for an address. It takes what any field does. */
export function AddressField(props: ComponentProps<'input'>) {
  return (
    <label className="subscribe__field">
      <span>{t.address}</span>
      <input {...props} name="address" type="email" autoComplete="email" required maxLength={254} />
    </label>
  );
}

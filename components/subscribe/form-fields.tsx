import type { ComponentProps } from 'react';
import { subscribeTexts as t } from '@/content/strings/journal';

/** What every form says without being asked: where it stands, what is to be followed, and a field that no person sees. */
export function Unasked({ page, vector }: { readonly page: string; readonly vector: string }) {
  return (
    <>
      <input type="hidden" name="page" value={page} />
      <input type="hidden" name="vector" value={vector} />
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

'use client';

import { useActionState } from 'react';
import { type SubscribeState, subscribeFaults, subscribeTexts as t } from '@/content/strings/journal';
import { PAGES } from '@/site/routes';
import { AddressField, Unasked } from './form-fields';

export interface ShortFormProps {
  readonly action: (state: SubscribeState, fields: FormData) => Promise<SubscribeState>;
  /** Path of the page that the form stands on. */
  readonly page: string;
  /** Canonical link of the recommendation to follow, or empty: then the form is for the journal. */
  readonly vector: string;
}

/**
 * One field for an address, where it helps. On reading pages no script runs: the form is sent as it stands in HTML, and
 * the page of subscribing answers, with what was typed if it could not be taken.
 */
export function ShortForm({ action, page, vector }: ShortFormProps) {
  const follow = vector !== '';
  const start = { address: '', journal: !follow, modelChanges: false, follow, vector, page };
  const [{ fault, fields }, formAction, busy] = useActionState(action, { fault: null, fields: start }, PAGES.subscribe);
  return (
    <form action={formAction} className="short-form ui">
      {fault && (
        <p className="notice notice--fault" role="alert">
          {subscribeFaults[fault]}
        </p>
      )}
      <Unasked page={page} vector={vector} />
      <input type="hidden" name={follow ? 'follow' : 'journal'} value="on" />
      <AddressField defaultValue={fields.address} aria-invalid={fault === 'address'} />
      <button type="submit" className="action" disabled={busy}>
        {busy ? t.busy : t.submit}
      </button>
    </form>
  );
}

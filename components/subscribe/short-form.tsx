'use client';

import { useActionState } from 'react';
import { type SubscribeState, subscribeFaults, subscribeTexts as t } from '@/content/strings/subscribe';
import { PAGES } from '@/site/routes';
import { AddressField, Unasked } from './form-fields';

export interface ShortFormProps {
  readonly action: (state: SubscribeState, fields: FormData) => Promise<SubscribeState>;
  /** Path of the page that the form stands on. */
  readonly page: string;
  /** Canonical link of the recommendation to follow. */
  readonly vector: string;
  /** Signed time of the page. */
  readonly stamp: string;
}

/**
 * One field for an address, to follow a recommendation. Where no script runs the page of subscribing answers, with what
 * was typed if it could not be taken.
 */
export function ShortForm({ action, page, vector, stamp }: ShortFormProps) {
  const fields = { address: '', journal: false, modelChanges: false, follow: true, vector, page };
  const [state, formAction, busy] = useActionState(action, { fault: null, fields, stamp }, PAGES.subscribe);
  const { fault } = state;
  return (
    <form action={formAction} className="short-form ui">
      {fault && (
        <p className="notice notice--fault" role="alert">
          {subscribeFaults[fault]}
        </p>
      )}
      <Unasked page={page} vector={vector} stamp={state.stamp} />
      <input type="hidden" name="follow" value="on" />
      <AddressField defaultValue={state.fields.address} aria-invalid={fault === 'address'} />
      <button type="submit" className="action" disabled={busy}>
        {busy ? t.busy : t.submit}
      </button>
    </form>
  );
}

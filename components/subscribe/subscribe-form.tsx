'use client';

import { QueryClient, QueryClientProvider, useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useActionState, useEffect, useRef, useState } from 'react';
import {
  type SubscribeFault,
  type SubscribeFields,
  type SubscribeState,
  subscribeFaults,
  subscribeTexts as t,
} from '@/content/strings/subscribe';
import { ENDPOINTS, PAGES, subscribeSentPath, vectorPath } from '@/site/routes';
import { AddressField, Unasked } from './form-fields';

interface Props {
  readonly action: (state: SubscribeState, fields: FormData) => Promise<SubscribeState>;
  /** Signed time of the page. */
  readonly stamp: string;
  /** What the form begins with. */
  readonly fields: SubscribeFields;
}

interface Answer {
  readonly fault: SubscribeFault | null;
  /** A new stamp, where the form could not be taken. */
  readonly stamp?: string;
}

async function send(fields: FormData): Promise<Answer> {
  const response = await fetch(ENDPOINTS.journalSubscribe, { method: 'POST', body: fields });
  return response.json();
}

function Fault({ fault }: { readonly fault: SubscribeFault }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => line.current?.focus(), []);
  return (
    <p className="notice notice--fault ui" role="alert" tabIndex={-1} ref={line}>
      {subscribeFaults[fault]}
    </p>
  );
}

function Choice({
  name,
  checked,
  children,
}: {
  readonly name: string;
  readonly checked: boolean;
  readonly children: ReactNode;
}) {
  return (
    <label className="subscribe__choice">
      <input type="checkbox" name={name} defaultChecked={checked} />
      <span>{children}</span>
    </label>
  );
}

function Form({ action, stamp, fields: start }: Props) {
  // The short forms post here too: the same address makes what they typed the state of this one.
  const [state, formAction] = useActionState(action, { fault: null, fields: start, stamp }, PAGES.subscribe);
  const { vector, page, ...typed } = state.fields;
  const [address, setAddress] = useState(typed.address);
  const sending = useMutation({ mutationFn: send });
  const fault = sending.isPending ? null : sending.isError ? 'down' : (sending.data?.fault ?? state.fault);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    sending.mutate(new FormData(event.currentTarget), {
      onSuccess: (answer) => {
        if (answer.fault === null) window.location.assign(subscribeSentPath(page));
      },
    });
  }

  return (
    <form action={formAction} onSubmit={submit} className="subscribe ui">
      {fault && <Fault key={sending.submittedAt} fault={fault} />}
      <Unasked page={page} vector={vector} stamp={sending.data?.stamp ?? state.stamp} />
      <AddressField
        value={address}
        aria-invalid={fault === 'address'}
        onChange={(event) => setAddress(event.target.value)}
      />
      <fieldset>
        <legend>{t.topics}</legend>
        {vector !== '' && (
          <Choice name="follow" checked={typed.follow}>
            {t.vector} <a href={vectorPath(vector)}>{vector}</a>
          </Choice>
        )}
        <Choice name="journal" checked={typed.journal}>
          {t.journal}
        </Choice>
        <Choice name="modelChanges" checked={typed.modelChanges}>
          {t.modelChanges}
        </Choice>
      </fieldset>
      <p>
        <button type="submit" className="action" disabled={sending.isPending}>
          {sending.isPending ? t.busy : t.submit}
        </button>
      </p>
    </form>
  );
}

/** The form to subscribe. Without a script the page takes it; with one it is sent from here and nothing is lost. */
export function SubscribeForm(props: Props) {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <Form {...props} />
    </QueryClientProvider>
  );
}

'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { type FormEvent, lazy, type MouseEvent, Suspense, useEffect, useRef, useState } from 'react';
import { PAGES } from '@/site/routes';
import { Outlook } from './outlook';
import { readPlace } from './place';
import { QuestionPage } from './question-page';
import { addressAfter, addressOfQuestion } from './steps';
import { readSubmission } from './submission';
import { Summary } from './summary';
import { titleOf } from './title';

/** What is known of products is loaded when somebody asks for it. */
const ProductStep = lazy(() => import('./product/product-step'));

/** Addresses of guide passages by question id. */
export type Passages = { readonly [question: string]: string };

const isPlainClick = (event: MouseEvent) =>
  event.button === 0 && !event.defaultPrevented && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** A step: the address changes and nothing is sent. */
function go(address: string): void {
  history.pushState(null, '', address);
}

function queryOf(form: HTMLFormElement, submitter: HTMLElement | null): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form, submitter)) if (typeof value === 'string') query.append(name, value);
  return query;
}

/**
 * The wizard. Everything on the page follows from the address, so that reload, back, forward and a shared link all
 * lead to the same page; the server renders the same from the same address, and without a script the forms and links work.
 */
export function Wizard({ passages }: { readonly passages: Passages }) {
  const pathname = usePathname();
  const query = useSearchParams();
  const place = readPlace(pathname.slice(PAGES.decide.length + 1), query);
  const { answers, question, product } = place;
  const address = `${pathname}?${query}`;
  const root = useRef<HTMLDivElement>(null);
  const shown = useRef(address);
  const [first] = useState(address);
  const awake = useRef(false);

  useEffect(() => {
    awake.current = true;
    document.title = titleOf(place);
    if (shown.current === address) return;
    shown.current = address;
    window.scrollTo(0, 0);
    root.current?.querySelector<HTMLElement>('[data-step-focus]')?.focus({ preventScroll: true });
  });

  function follow(event: MouseEvent) {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const href = link?.getAttribute('href') ?? '';
    // The framework notices a change of the address once effects have run. Before, the browser follows by itself.
    if (!awake.current || !isPlainClick(event)) return;
    if (href.startsWith('#')) {
      event.preventDefault();
      document.getElementById(href.slice(1))?.focus();
    } else if (href === PAGES.decide || href.startsWith(`${PAGES.decide}/`) || href.startsWith(`${PAGES.decide}?`)) {
      event.preventDefault();
      go(href);
    }
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    if (question === null || !awake.current) return;
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const sent = queryOf(event.currentTarget, submitter);
    const submission = readSubmission(question, sent);
    if ('answer' in submission) go(addressAfter(answers, question.id, submission.answer));
    else {
      sent.delete('question');
      history.replaceState(null, '', `${addressOfQuestion(answers, question.id)}&${sent}`);
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are interactive; this only takes their clicks.
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link that is followed by keyboard sends a click too.
    <div className="page wizard" ref={root} onClick={follow}>
      <div className="wizard__step" key={address}>
        {product !== null ? (
          <Suspense>
            <ProductStep place={place} product={product} takesFocus={address !== first} />
          </Suspense>
        ) : question === null ? (
          <Summary place={place} />
        ) : (
          <QuestionPage
            place={place}
            question={question}
            query={query}
            passage={passages[question.id] ?? null}
            onSubmit={submit}
          />
        )}
      </div>
      <Outlook answers={answers} isComplete={question === null && product === null} />
    </div>
  );
}

'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { type FormEvent, lazy, type MouseEvent, Suspense, startTransition, useEffect, useRef, useState } from 'react';
import { setAsideTexts } from '@/content/strings/wizard';
import { decode, encodeMentioned, type Outlook as Prospects } from '@/decision';
import { PAGES } from '@/site/routes';
import { addressOf, addressOfQuestion } from './links';
import { Outlook, type Reasons } from './outlook';
import { QuestionPage } from './question-page';
import { answered, asideOf, carried } from './set-aside';
import { readSubmission } from './submission';
import { Summary } from './summary';
import { titleOf } from './title';
import { useProspects } from './use-prospects';
import { partsOf, readWizardState, type WizardState } from './wizard-state';

/** What is known of products is loaded when somebody asks for it. */
const ProductStep = lazy(() => import('./product/product-step'));

/** Addresses of guide passages by question id. */
export type Passages = { readonly [question: string]: string };

const isPlainClick = (event: MouseEvent) =>
  event.button === 0 && !event.defaultPrevented && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** What an entry of the history keeps beside its address. */
const entryFor = (was: WizardState['was']) => (Object.keys(was).length === 0 ? null : { was: encodeMentioned(was) });

/** What the entry of the history that is shown keeps, as text. */
function remembered(): string {
  const state: unknown = history.state;
  const was = typeof state === 'object' && state !== null && 'was' in state ? state.was : '';
  return typeof was === 'string' ? was : '';
}

/** A link of ours without what is set aside, and the answers to which it leads. */
function target(href: string) {
  const { pathname, searchParams } = new URL(href, location.origin);
  searchParams.delete('was');
  const query = searchParams.size === 0 ? '' : `?${searchParams}`;
  return {
    address: `${pathname}${query}`,
    answers: decode(partsOf(pathname.slice(PAGES.decide.length + 1)).vector).answers,
  };
}

function queryOf(form: HTMLFormElement, submitter: HTMLElement | null): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form, submitter)) if (typeof value === 'string') query.append(name, value);
  return query;
}

interface Props {
  readonly passages: Passages;
  readonly reasons: Reasons;
  /** What the answers of the address settle. */
  readonly prospects: Prospects;
}

/**
 * The wizard. Everything on the page follows from the address, so that reload, back, forward and a shared link all
 * lead to the same page; the server renders the same from the same address, and without a script the forms and links work.
 *
 * One thing a script keeps out of the address: answers that a change has set aside. They stand in the entry of the
 * history, so that they reach neither a shared link nor the server. Without a script they stand in the query.
 */
export function Wizard({ passages, reasons, prospects }: Props) {
  const pathname = usePathname();
  const query = useSearchParams();
  const [isAwake, setAwake] = useState(false);
  const path = pathname.slice(PAGES.decide.length + 1);
  // The server knows no history. Entries change together with the address, which the framework watches.
  const state = readWizardState(path, query, isAwake ? remembered() : null);
  const { answers, question, product } = state;
  const address = `${pathname}?${query}`;
  const root = useRef<HTMLDivElement>(null);
  const shown = useRef(address);
  const [first] = useState(address);
  const settled = useProspects(address === first, answers, prospects);
  const awake = useRef(false);
  const aside = asideOf(state).length;
  const [announced, setAnnounced] = useState({ address, aside, text: '' });
  if (announced.address !== address) {
    const isBack = announced.aside > 0 && Object.keys(answers).length > 0;
    const text = aside > 0 ? setAsideTexts.announced(aside) : isBack ? setAsideTexts.back : '';
    setAnnounced({ address, aside, text });
  }

  useEffect(() => startTransition(() => setAwake(true)), []);

  useEffect(() => {
    awake.current = true;
    document.title = titleOf(state);
    if (shown.current === address) return;
    shown.current = address;
    window.scrollTo(0, 0);
    root.current?.querySelector<HTMLElement>('[data-step-focus]')?.focus({ preventScroll: true });
  });

  /** The state with what the tab remembers, which a click may need before the page shows it. */
  const here = () => readWizardState(path, query, remembered());

  function follow(event: MouseEvent) {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const href = link?.getAttribute('href') ?? '';
    // The framework notices a change of the address once effects have run. Before, the browser follows by itself.
    if (!awake.current || !isPlainClick(event)) return;
    if (href.startsWith('#')) {
      const field = document.getElementById(href.slice(1));
      if (!(field instanceof HTMLInputElement)) return;
      event.preventDefault();
      field.focus();
    } else if (href === PAGES.decide || href.startsWith(`${PAGES.decide}/`) || href.startsWith(`${PAGES.decide}?`)) {
      event.preventDefault();
      const to = target(href);
      history.pushState(entryFor(carried(here(), to.answers)), '', to.address);
    }
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    if (question === null || !awake.current) return;
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const sent = queryOf(event.currentTarget, submitter);
    const submission = readSubmission(question, sent);
    if ('answer' in submission) {
      const after = answered(here(), question.id, submission.answer);
      history.pushState(entryFor(carried(here(), after)), '', addressOf(after));
    } else {
      sent.delete('question');
      sent.delete('was');
      history.replaceState(entryFor(here().was), '', `${addressOfQuestion(answers, question.id)}&${sent}`);
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are interactive; this only takes their clicks.
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link that is followed by keyboard sends a click too.
    <div className="page wizard" ref={root} onClick={follow}>
      <p className="visually-hidden" role="status">
        {announced.text}
      </p>
      <div className="wizard__step" key={address}>
        {product !== null ? (
          <Suspense>
            <ProductStep state={state} product={product} takesFocus={address !== first} />
          </Suspense>
        ) : question === null ? (
          <Summary state={state} />
        ) : (
          <QuestionPage
            state={state}
            question={question}
            query={query}
            passage={passages[question.id] ?? null}
            onSubmit={submit}
          />
        )}
      </div>
      {settled !== null && (
        <Outlook prospects={settled} isComplete={question === null && product === null} reasons={reasons} />
      )}
    </div>
  );
}

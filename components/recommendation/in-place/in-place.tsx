'use client';

import { type MouseEvent, type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import type { QuestionId } from '@/decision';

type EditorComponent = typeof import('./editor').Editor;

/** An answer that is being changed. */
interface Open {
  readonly question: QuestionId;
  readonly link: HTMLAnchorElement;
  /** Stands in the row of the answer, made for the editor. */
  readonly place: HTMLElement;
  readonly Editor: EditorComponent;
}

const isPlainClick = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

interface Props {
  /** The link of the page. */
  readonly vector: string;
  /** The answers, each with a link that names its question and leads to it in the wizard. */
  readonly children: ReactNode;
}

/**
 * Lets the answers of a page be changed in place: a link to a question opens the editor in its row. The editor and the
 * model come when the first one is opened; should they not come, the link leads to the wizard as it does without a script.
 */
export function InPlace({ vector, children }: Props) {
  const [open, setOpen] = useState<Open | null>(null);
  const [edited, setEdited] = useState(false);

  function close() {
    if (open === null) return;
    open.link.removeAttribute('aria-expanded');
    open.link.focus();
    open.place.remove();
    setOpen(null);
  }

  async function edit(link: HTMLAnchorElement, question: QuestionId) {
    setEdited(true);
    const loaded = await import('./editor').catch(() => null);
    if (loaded === null) {
      location.assign(link.href);
      return;
    }
    const place = document.createElement('dd');
    place.className = 'answer__editor';
    link.closest('.answer')?.append(place);
    link.setAttribute('aria-expanded', 'true');
    setOpen({ question, link, place, Editor: loaded.Editor });
  }

  function follow(event: MouseEvent) {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-question]') : null;
    if (link === null || !isPlainClick(event)) return;
    event.preventDefault();
    const question = link.dataset.question as QuestionId;
    close();
    if (open?.question !== question) void edit(link, question);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are interactive; this only takes their clicks.
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link that is followed by keyboard sends a click too.
    <div onClick={follow} data-edited={edited ? '' : undefined}>
      {children}
      {open !== null &&
        createPortal(
          <open.Editor
            key={open.question}
            vector={vector}
            question={open.question}
            wizard={open.link.href}
            onDiscard={close}
          />,
          open.place,
        )}
    </div>
  );
}

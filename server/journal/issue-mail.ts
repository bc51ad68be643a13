import { issueMail as t } from '@/content/strings/journal';
import { mailTexts } from '@/server/mail/markdown';
import { type Message, mailHtml } from '@/server/mail/message';
import { blocks, heading } from '@/site/markdown';
import { escaped } from '@/site/markup';
import { leaveLink, manageLink } from './links';
import { messageId, type Recipient } from './sending';

/** A text for many readers. */
export interface Letter {
  /** Name of the sending. */
  readonly sending: string;
  readonly subject: string;
  /** Markdown. */
  readonly body: string;
  /** Where it stands on the site, in full; null where nowhere. */
  readonly address: string | null;
}

/** A letter with both of its texts, made once for all readers. */
export interface RenderedLetter extends Letter {
  readonly texts: { readonly text: string; readonly html: string };
}

export const rendered = (letter: Letter): RenderedLetter => ({
  ...letter,
  texts: mailTexts(blocks(heading(1, letter.subject), letter.body)),
});

/** A letter as the mail to one reader, with the reader's own links to change and to leave. */
export function letterMail(letter: RenderedLetter, { id, address: to }: Recipient, secret: string): Message {
  const { sending, subject, address, texts } = letter;
  const manage = manageLink(id, secret);
  const onSite = address === null ? [] : [t.onSite(address)];
  const foot = [
    address === null ? '' : `<p>${escaped(t.onSite(''))}<a href="${escaped(address)}">${escaped(address)}</a></p>`,
    `<p>${escaped(t.why)} <a href="${escaped(manage)}">${escaped(t.manageLink)}</a>.</p>`,
    `<p>${escaped(t.leave)}</p>`,
  ];
  return {
    id: messageId(sending, id),
    to,
    subject,
    text: [texts.text, '-- ', ...onSite, t.why, t.manage, manage, t.leave, ''].join('\n'),
    html: mailHtml(subject, texts.html, foot.join('\n')),
    leave: leaveLink(id, secret),
  };
}

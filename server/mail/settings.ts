/** How mails leave this copy of the site. */
import path from 'node:path';
import { OUTBOX, type Settings } from '@/server/env/schema';
import { settings } from '@/server/env/settings';

export interface MailSettings {
  /** A mail server, `smtp://user:password@host:port`, or a folder for mails as files. */
  readonly to: { readonly smtp: string } | { readonly outbox: string };
  /** Address that mails come from. */
  readonly from: string;
  /** DKIM key (RFC 6376), or undefined to send unsigned. */
  readonly dkim: { readonly domainName: string; readonly keySelector: string; readonly keyFile: string } | undefined;
}

/** How mails leave, if they do. */
export type Mail = { readonly state: 'smtp' | 'outbox'; readonly settings: MailSettings } | { readonly state: 'none' };

/** Sender of mails that do not leave the machine. */
const NOBODY = 'MCP Auth Advisor <journal@localhost>';

/** How mails leave by the settings. */
export function mailBy(set: Settings): Mail {
  const { SMTP_URL: smtp, MAIL_FROM: from = NOBODY, DATA_DIR } = set;
  if (smtp === undefined) return { state: 'none' };
  if (smtp === OUTBOX) {
    return { state: 'outbox', settings: { to: { outbox: path.join(DATA_DIR, 'outbox') }, from, dkim: undefined } };
  }
  const { DKIM_DOMAIN: domainName, DKIM_SELECTOR: keySelector, DKIM_KEY_FILE: keyFile } = set;
  const dkim = domainName && keySelector && keyFile ? { domainName, keySelector, keyFile } : undefined;
  return { state: 'smtp', settings: { to: { smtp }, from, dkim } };
}

/** How mails leave this process. */
export const mail = (): Mail => mailBy(settings());

/** Whether this copy of the site can ask an address to confirm, and so may ask for one. */
export const sendsMail = (): boolean => mail().state !== 'none';

/** One line about how mails leave, for whoever runs the site. */
export function mailLine(found: Mail): string {
  if (found.state === 'none') {
    return 'mail: none, because SMTP_URL is not set. No page asks for an address; readers are shown the feeds.';
  }
  const { to } = found.settings;
  return 'smtp' in to
    ? `mail: sent by ${new URL(to.smtp).host}`
    : `mail: none leaves this machine, all is written to ${to.outbox}`;
}

import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isLoopback } from '../../site/origin.ts';
import { OUTBOX, type Settings } from './schema.ts';

/** Whether a file holds a private key that this process can read. */
function holdsPrivateKey(file: string): boolean {
  try {
    createPrivateKey(readFileSync(file));
    return true;
  } catch {
    return false;
  }
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** The three that sign mails. */
const DKIM = ['DKIM_DOMAIN', 'DKIM_SELECTOR', 'DKIM_KEY_FILE'] as const;

/** What is wrong with how mails would leave. */
function ofMail({ SITE_URL, SMTP_URL, MAIL_FROM, DKIM_KEY_FILE }: Settings, hasOrigin: boolean): (string | false)[] {
  const byServer = SMTP_URL !== undefined && SMTP_URL !== OUTBOX;
  return [
    byServer &&
      MAIL_FROM === undefined &&
      'SMTP_URL names a mail server and MAIL_FROM is not set, so mails would have no sender. Set MAIL_FROM, or remove SMTP_URL to send no mail.',
    byServer &&
      !hasOrigin &&
      'SMTP_URL names a mail server and SITE_URL is not set, so mails would link to this machine. Set SITE_URL, or remove SMTP_URL to send no mail.',
    SMTP_URL === OUTBOX &&
      !isLoopback(SITE_URL) &&
      `SMTP_URL is ${OUTBOX} and SITE_URL is ${SITE_URL}, so readers would be told of mails that never leave this machine. Name a mail server with SMTP_URL, or remove it to send no mail.`,
    byServer &&
      DKIM_KEY_FILE !== undefined &&
      !holdsPrivateKey(DKIM_KEY_FILE) &&
      `DKIM_KEY_FILE is ${JSON.stringify(DKIM_KEY_FILE)}, where this process can read no private key in PEM. Name another file, let the user of the site read it, or remove ${listed(DKIM)} to send mails unsigned.`,
  ];
}

/**
 * Settings that are good by themselves and not together. A setting that another leaves without a use is none of them:
 * whoever takes the mail server out for a day need not take out all that belongs to it.
 *
 * @param hasOrigin whether SITE_URL was set, or has its default
 * @returns a sentence for each, with what to do
 */
export function contradictions(settings: Settings, hasOrigin: boolean): string[] {
  const { JOURNAL_SECRET, BOUNCE_SECRET } = settings;
  const set = DKIM.filter((name) => settings[name] !== undefined);
  const unset = DKIM.filter((name) => settings[name] === undefined);
  return [
    ...ofMail(settings, hasOrigin),
    set.length > 0 &&
      unset.length > 0 &&
      `${listed(unset)} ${unset.length === 1 ? 'is' : 'are'} not set and ${listed(set)} ${set.length === 1 ? 'is' : 'are'}: mails are signed with all three. Set all of them, or none.`,
    JOURNAL_SECRET !== undefined &&
      JOURNAL_SECRET === BOUNCE_SECRET &&
      'JOURNAL_SECRET and BOUNCE_SECRET are the same, so whoever reports bounces could act for every reader. Give BOUNCE_SECRET a value of its own.',
  ].filter((sentence) => sentence !== false);
}

/** How mails leave this copy of the site, by what the environment says. */
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { dataFolder } from '@/server/database/open';

export interface MailSettings {
  /** A mail server, `smtp://user:password@host:port`, or a folder for mails as files. */
  readonly to: { readonly smtp: string } | { readonly outbox: string };
  /** Address that mails come from. */
  readonly from: string;
  /** DKIM key (RFC 6376), or undefined to send unsigned. */
  readonly dkim: { readonly domainName: string; readonly keySelector: string; readonly keyFile: string } | undefined;
}

/** `none` where nothing is set, `unusable` where what is set does not do. */
export type MailState = 'smtp' | 'outbox' | 'none' | 'unusable';

/** How mails leave, or why they do not. */
export type Mail =
  | { readonly state: 'smtp' | 'outbox'; readonly settings: MailSettings }
  | { readonly state: 'none' | 'unusable'; readonly why: string };

export type MailEnvironment = { readonly [name: string]: string | undefined };

/** The value of SMTP_URL with which mails are written to files, for development and tests. */
const OUTBOX = 'outbox:';

function canRead(file: string): boolean {
  try {
    accessSync(file, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

const unusable = (why: string): Mail => ({ state: 'unusable', why });

/** Reads SMTP_URL, MAIL_FROM and SITE_URL; DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY_FILE together; DATA_DIR. */
export function readMail(env: MailEnvironment): Mail {
  const { SMTP_URL, MAIL_FROM, SITE_URL, DKIM_DOMAIN, DKIM_SELECTOR, DKIM_KEY_FILE } = env;
  if (!SMTP_URL) return { state: 'none', why: 'SMTP_URL is not set' };
  const from = MAIL_FROM || 'MCP Auth Advisor <journal@localhost>';
  if (SMTP_URL === OUTBOX) {
    return {
      state: 'outbox',
      settings: { to: { outbox: path.join(dataFolder(env), 'outbox') }, from, dkim: undefined },
    };
  }
  if (!/^smtps?:$/.test(URL.parse(SMTP_URL)?.protocol ?? '')) {
    return unusable(`SMTP_URL has to begin with smtp:// or smtps://, or be ${OUTBOX}`);
  }
  if (!SITE_URL || !MAIL_FROM) {
    return unusable('with SMTP_URL set SITE_URL and MAIL_FROM too: what mails link to, and whom they are from');
  }
  if (!URL.canParse(SITE_URL) || !/@[^\s@>]+>?$/.test(MAIL_FROM)) {
    return unusable('SITE_URL has to be an address of the web, and MAIL_FROM to hold a mail address');
  }
  const dkim = [DKIM_DOMAIN, DKIM_SELECTOR, DKIM_KEY_FILE];
  if (dkim.some(Boolean) && !dkim.every(Boolean)) {
    return unusable('DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY_FILE are set together or not at all');
  }
  if (DKIM_KEY_FILE && !canRead(DKIM_KEY_FILE)) return unusable('DKIM_KEY_FILE cannot be read');
  return {
    state: 'smtp',
    settings: {
      to: { smtp: SMTP_URL },
      from,
      dkim:
        DKIM_DOMAIN && DKIM_SELECTOR && DKIM_KEY_FILE
          ? { domainName: DKIM_DOMAIN, keySelector: DKIM_SELECTOR, keyFile: DKIM_KEY_FILE }
          : undefined,
    },
  };
}

/** How mails leave this process. */
export const mail = (): Mail => readMail(process.env);

/** Whether this copy of the site can ask an address to confirm, and so may ask for one. */
export const sendsMail = (): boolean => 'settings' in mail();

/** One line about how mails leave, for whoever runs the site. */
export function mailLine(found: Mail): string {
  if (!('settings' in found)) {
    return `mail: none, because ${found.why}. No page asks for an address; readers are shown the feeds.`;
  }
  const { to } = found.settings;
  return 'smtp' in to
    ? `mail: sent by ${new URL(to.smtp).host}`
    : `mail: none leaves this machine, all is written to ${to.outbox}`;
}

import { readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { dataFolder } from '@/server/database/open';
import type { Message } from './message';

/** What became of a mail: taken by the mail server, or refused by it for good (RFC 5321, section 4.2.1, 5yz). */
export type Outcome = 'sent' | 'refused';

/** The connection broke after the mail was given and before the mail server said whether it takes it. */
export class Unclear extends Error {}

/** A way for mails to leave. */
export interface Transport {
  /**
   * @throws Unclear where the mail may have been taken
   * @throws Error where it was not, and may be tried again later
   */
  readonly send: (message: Message) => Promise<Outcome>;
  readonly close: () => void;
}

export interface MailSettings {
  /** `smtp://user:password@host:port`, or undefined for the folder. */
  readonly smtpUrl: string | undefined;
  /** Address that mails come from. */
  readonly from: string;
  /** DKIM key (RFC 6376), or undefined to send unsigned. */
  readonly dkim: { readonly domainName: string; readonly keySelector: string; readonly privateKey: string } | undefined;
  /** Folder for mails where no mail server is named. */
  readonly outbox: string;
}

/** Headers that DKIM signs where a mail has them. RFC 8058, section 4: both of the one-click end are among them. */
const SIGNED =
  'from:to:subject:date:message-id:mime-version:content-type:content-transfer-encoding:list-unsubscribe:list-unsubscribe-post';

/** Settings as the environment has them: SMTP_URL, MAIL_FROM; DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY_FILE together. */
export function mailSettings(): MailSettings {
  const { SMTP_URL, MAIL_FROM, DKIM_DOMAIN, DKIM_SELECTOR, DKIM_KEY_FILE } = process.env;
  return {
    smtpUrl: SMTP_URL || undefined,
    from: MAIL_FROM || 'MCP Auth Advisor <journal@localhost>',
    dkim:
      DKIM_DOMAIN && DKIM_SELECTOR && DKIM_KEY_FILE
        ? { domainName: DKIM_DOMAIN, keySelector: DKIM_SELECTOR, privateKey: readFileSync(DKIM_KEY_FILE, 'utf8') }
        : undefined,
    outbox: path.join(dataFolder(), 'outbox'),
  };
}

function optionsOf({ to, subject, text, html, id, leave }: Message, { from, dkim }: MailSettings): SendMailOptions {
  return {
    from,
    to: { name: '', address: to },
    subject,
    text,
    html,
    messageId: `<${id}@${from.replace(/^.*@|>$/g, '')}>`,
    ...(dkim ? { dkim: { ...dkim, headerFieldNames: SIGNED } } : {}),
    ...(leave === null
      ? {}
      : {
          // RFC 8058, section 3.1: both headers, and the address takes the form by POST.
          list: { unsubscribe: leave },
          headers: { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
        }),
  };
}

const fieldOf = (error: unknown, name: string): unknown =>
  typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;

/**
 * Whether the mail server refuses this address for good. Only its answer to the recipient says so: a 5yz at the log-in,
 * at the sender or at the content says something about us.
 */
const isRefusal = (error: unknown): boolean =>
  fieldOf(error, 'command') === 'RCPT TO' && Number(fieldOf(error, 'responseCode')) >= 500;

function smtp(settings: MailSettings, url: string): Transport {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const transporter = createTransport({ url, pool: true, maxConnections: 4, connectionTimeout: 10_000 });
  return {
    send: async (message) => {
      const { message: raw, envelope } = await composer.sendMail(optionsOf(message, settings));
      let given = false;
      // Read when the connection stands, so that a failure before is told from one after.
      const content = Readable.from(
        (function* () {
          given = true;
          yield raw as Buffer;
        })(),
      );
      try {
        await transporter.sendMail({ envelope, raw: content });
        return 'sent';
      } catch (error) {
        if (isRefusal(error)) return 'refused';
        if (given && fieldOf(error, 'responseCode') === undefined) throw new Unclear('The mail server went away.');
        throw error;
      }
    },
    close: () => transporter.close(),
  };
}

/** Writes mails as files that any mail program opens. A file is there in whole or not at all. */
function folder(settings: MailSettings): Transport {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  return {
    send: async (message) => {
      const { message: raw } = await composer.sendMail(optionsOf(message, settings));
      await mkdir(settings.outbox, { recursive: true, mode: 0o700 });
      const file = path.join(settings.outbox, `${message.id}.eml`);
      await writeFile(`${file}.part`, raw as Buffer, { mode: 0o600 });
      await rename(`${file}.part`, file);
      return 'sent';
    },
    close: () => {},
  };
}

/** Opens the way out that the settings name. */
export function openTransport(settings: MailSettings): Transport {
  return settings.smtpUrl === undefined ? folder(settings) : smtp(settings, settings.smtpUrl);
}

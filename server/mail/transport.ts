import { readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { ownFolder } from '@/server/database/own-folder';
import type { Message } from './message';
import type { MailSettings } from './settings';

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

/** Headers that DKIM signs where a mail has them. RFC 8058, section 4: both of the one-click end are among them. */
const SIGNED =
  'from:to:subject:date:message-id:mime-version:content-type:content-transfer-encoding:list-unsubscribe:list-unsubscribe-post';

type SigningKey = NonNullable<SendMailOptions['dkim']>;

function optionsOf(
  { to, subject, text, html, id, leave }: Message,
  from: string,
  dkim: SigningKey | undefined,
): SendMailOptions {
  return {
    from,
    to: { name: '', address: to },
    subject,
    text,
    html,
    messageId: `<${id}@${from.replace(/^.*@|>$/g, '')}>`,
    ...(dkim ? { dkim } : {}),
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

function smtp({ from, dkim: settings }: MailSettings, url: string): Transport {
  const dkim = settings && {
    domainName: settings.domainName,
    keySelector: settings.keySelector,
    privateKey: readFileSync(settings.keyFile, 'utf8'),
    headerFieldNames: SIGNED,
  };
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const transporter = createTransport({ url, pool: true, maxConnections: 4, connectionTimeout: 10_000 });
  return {
    send: async (message) => {
      const { message: raw, envelope } = await composer.sendMail(optionsOf(message, from, dkim));
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
function files({ from }: MailSettings, folder: string): Transport {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  return {
    send: async (message) => {
      const { message: raw } = await composer.sendMail(optionsOf(message, from, undefined));
      ownFolder(path.dirname(folder));
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const file = path.join(folder, `${message.id}.eml`);
      await writeFile(`${file}.part`, raw as Buffer, { mode: 0o600 });
      await rename(`${file}.part`, file);
      return 'sent';
    },
    close: () => {},
  };
}

/** Opens the way out that the settings name. @throws Error where the key for DKIM cannot be read */
export function openTransport(settings: MailSettings): Transport {
  const { to } = settings;
  return 'smtp' in to ? smtp(settings, to.smtp) : files(settings, to.outbox);
}

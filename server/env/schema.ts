/**
 * The settings of the site: every variable of the environment that it reads when it is built or started, what each may
 * be and what holds without it. Defaults stand here and nowhere else.
 */
import { z } from 'zod';
import { DEFAULT_ORIGIN, readOrigin } from '../../site/origin.ts';

/** The value of SMTP_URL with which mails are written to files. */
export const OUTBOX = 'outbox:';

/** Characters of a key at least: 32 random bytes have more in any notation. */
const KEY_LENGTH = 32;

/** A URL with one of these schemes and, unless a scheme does without, a host. */
const isUrl = (text: string, schemes: readonly string[]): boolean => {
  const url = URL.parse(text);
  return url !== null && schemes.includes(url.protocol) && text.startsWith(`${url.protocol}//`);
};

const domain = z.string().regex(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]+$/i);

/** What is set at build, and stays in the pages that are made then. */
export const buildSchema = z.object({
  SITE_URL: z
    .string()
    .transform((text, context) => {
      const origin = readOrigin(text);
      if (origin !== null) return origin;
      context.addIssue({ code: 'custom' });
      return z.NEVER;
    })
    .default(DEFAULT_ORIGIN),
  SHOW_DRAFTS: z.enum(['0', '1']).default('0'),
});

/** What is set at the start. */
export const schema = z.object({
  ...buildSchema.shape,
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65_535)
    .default(3000),
  DATA_DIR: z.string().default('data'),
  DATABASE_URL: z
    .string()
    .refine((text) => isUrl(text, ['postgres:', 'postgresql:']))
    .optional(),
  JOURNAL_SECRET: z.string().min(KEY_LENGTH).optional(),
  SMTP_URL: z
    .string()
    .refine((text) => text === OUTBOX || (isUrl(text, ['smtp:', 'smtps:']) && URL.parse(text)?.hostname !== ''))
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(/^(?:[^<>\r\n]+ <[^\s@<>]+@[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+)$/)
    .optional(),
  DKIM_DOMAIN: domain.optional(),
  DKIM_SELECTOR: z
    .string()
    .regex(/^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/i)
    .optional(),
  DKIM_KEY_FILE: z.string().optional(),
  BOUNCE_SECRET: z.string().min(KEY_LENGTH).optional(),
});

/** Every setting, checked, under the name of its variable; a variable that is empty counts as not set. */
export type Settings = z.output<typeof schema>;

export type SettingName = keyof Settings;

/** What people are told of a setting, in the documentation and where a value cannot be used. */
interface Description {
  /** What it is for: a phrase that follows its name. */
  readonly meaning: string;
  /** Which values it takes: follows "It has to be". */
  readonly allowed: string;
  readonly example: string;
  /** What holds where it is not set; null where the default says so. */
  readonly unset: string | null;
  /** A value that is shown to nobody. */
  readonly secret?: true;
}

export const DESCRIPTIONS: { readonly [name in SettingName]: Description } = {
  SITE_URL: {
    meaning:
      'public origin of the site; canonical links, previews, feeds, records and mails are written with it. The build and the start need the same',
    allowed: 'http:// or https:// and a host, with nothing after it',
    example: 'https://advisor.example',
    unset: null,
  },
  SHOW_DRAFTS: {
    meaning: 'at build, 1 has guides that are drafts among the others; `npm run dev` always shows them',
    allowed: '0 or 1',
    example: '1',
    unset: null,
  },
  PORT: {
    meaning: 'port that Node listens on; `npm start -- -p` counts before it',
    allowed: 'a whole number from 0 to 65535; 0 takes any free port',
    example: '3000',
    unset: null,
  },
  DATA_DIR: {
    meaning: 'folder of the embedded database, the outbox and the generated key, and of nothing else',
    allowed: 'the path of a folder',
    example: '/var/lib/advisor',
    unset: null,
  },
  DATABASE_URL: {
    meaning: 'PostgreSQL database; its user may create tables',
    allowed: 'a URL that begins with postgres:// or postgresql://',
    example: 'postgres://user:password@host/database',
    unset: 'an embedded database in DATA_DIR, for one process at a time',
    secret: true,
  },
  JOURNAL_SECRET: {
    meaning: 'key of all links in mails; whoever has it can act for every reader',
    allowed: 'at least 32 characters, for example 32 random bytes in base64',
    example: '"$(openssl rand -base64 32)"',
    unset: 'a key that is made once, in DATA_DIR/journal-secret',
    secret: true,
  },
  SMTP_URL: {
    meaning: 'mail server, or outbox: for files in DATA_DIR/outbox',
    allowed: 'a URL that begins with smtp:// or smtps:// and has a host, or outbox:',
    example: 'smtps://user:password@host:465',
    unset: 'no mail is sent, and no page asks for an address',
    secret: true,
  },
  MAIL_FROM: {
    meaning: 'sender of all mails; a mail server needs it',
    allowed: 'a mail address, or a name and a mail address in angle brackets',
    example: "'MCP Auth Advisor <journal@advisor.example>'",
    unset: 'no sender',
  },
  DKIM_DOMAIN: {
    meaning: 'domain that signs mails; leave the three out where the mail server signs',
    allowed: 'the name of a domain',
    example: 'advisor.example',
    unset: 'mails are not signed',
  },
  DKIM_SELECTOR: {
    meaning: 'selector under which the domain publishes the key',
    allowed: 'letters, digits, hyphens and underscores, in parts divided by full stops',
    example: 'journal',
    unset: 'mails are not signed',
  },
  DKIM_KEY_FILE: {
    meaning: 'file with the private key of DKIM, in PEM',
    allowed: 'the path of a file that the site can read and that holds a private key in PEM',
    example: '/etc/advisor-dkim.pem',
    unset: 'mails are not signed',
  },
  BOUNCE_SECRET: {
    meaning: 'key of reports about bounces and complaints',
    allowed: 'at least 32 characters, for example 32 random bytes in base64',
    example: '"$(openssl rand -base64 32)"',
    unset: 'a report is answered with 404',
    secret: true,
  },
};

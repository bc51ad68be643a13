import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Environment, readBuildSettings, readSettings, SettingsError } from './read';

const folder = mkdtempSync(path.join(tmpdir(), 'settings-'));
afterAll(() => rmSync(folder, { recursive: true }));
const KEY_FILE = path.join(folder, 'dkim.pem');
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
writeFileSync(KEY_FILE, privateKey.export({ type: 'pkcs8', format: 'pem' }));

const KEY = 'k'.repeat(32);
/** Everything set, everything good. */
const GOOD = {
  SITE_URL: 'https://advisor.example/',
  SHOW_DRAFTS: '1',
  PORT: '0',
  DATA_DIR: '/var/lib/advisor',
  DATABASE_URL: 'postgresql:///advisor?host=/run/postgresql',
  JOURNAL_SECRET: KEY,
  SMTP_URL: 'smtps://user:password@mail.example:465',
  MAIL_FROM: 'Journal <journal@advisor.example>',
  DKIM_DOMAIN: 'advisor.example',
  DKIM_SELECTOR: '2026.journal',
  DKIM_KEY_FILE: KEY_FILE,
  BOUNCE_SECRET: 'b'.repeat(32),
} as const;

/** What is said of an environment that cannot be used. */
function faultsOf(env: Environment): readonly string[] {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof SettingsError) return error.faults;
    throw error;
  }
  return [];
}

describe('settings', () => {
  it('have defaults, and an empty variable counts as none', () => {
    const defaults = { SITE_URL: 'http://localhost:3000', SHOW_DRAFTS: '0', PORT: 3000, DATA_DIR: 'data' };
    expect(readSettings({})).toEqual(defaults);
    expect(readSettings(Object.fromEntries(Object.keys(GOOD).map((name) => [name, ''])))).toEqual(defaults);
  });

  it('are taken as they are set', () => {
    expect(readSettings({ ...GOOD, HOME: '/root' })).toEqual({ ...GOOD, SITE_URL: 'https://advisor.example', PORT: 0 });
  });

  it.each([
    { DATABASE_URL: 'postgres://user:password@host:5432/database' },
    { SMTP_URL: 'outbox:', SITE_URL: 'http://127.0.0.1:3107' },
    { SMTP_URL: 'outbox:', SITE_URL: '' },
    { SMTP_URL: 'smtp://127.0.0.1:1025', SITE_URL: 'http://localhost:3000' },
    { SMTP_URL: '' },
    { MAIL_FROM: 'journal@advisor.example' },
    { PORT: '65535' },
    { DKIM_DOMAIN: '', DKIM_SELECTOR: '', DKIM_KEY_FILE: '' },
    { SMTP_URL: 'outbox:', SITE_URL: '', DKIM_KEY_FILE: '/on/another/machine' },
  ])('may be %j', (changes) => {
    expect(faultsOf({ ...GOOD, ...changes })).toEqual([]);
  });

  it.each([
    ['SITE_URL', 'advisor.example', 'is "advisor.example". It has to be http:// or https:// and a host'],
    ['SITE_URL', 'https://advisor.example/path', 'is "https://advisor.example/path"'],
    ['SITE_URL', 'ftp://advisor.example', 'or remove it: http://localhost:3000 is used then'],
    ['SHOW_DRAFTS', 'yes', 'is "yes". It has to be 0 or 1'],
    ['PORT', 'http', 'is "http". It has to be a whole number from 0 to 65535'],
    ['PORT', '65536', 'is "65536"'],
    ['PORT', '-1', 'is "-1"'],
    [
      'DATABASE_URL',
      'mysql://user:hunter2@host/db',
      'begins with mysql://. It has to be a URL that begins with postgres://',
    ],
    ['DATABASE_URL', 'hunter2', 'has 7 characters, which are not shown'],
    ['JOURNAL_SECRET', 'hunter2', 'has 7 characters, which are not shown. It has to be at least 32 characters'],
    ['BOUNCE_SECRET', 'hunter2', 'has 7 characters, which are not shown. It has to be at least 32 characters'],
    [
      'SMTP_URL',
      'hunter2:mail.example',
      'has 20 characters, which are not shown. It has to be a URL that begins with smtp://',
    ],
    ['SMTP_URL', 'https://hunter2@mail.example', 'begins with https://'],
    [
      'SMTP_URL',
      'smtp://',
      'begins with smtp://. It has to be a URL that begins with smtp:// or smtps:// and has a host',
    ],
    ['MAIL_FROM', 'The journal', 'is "The journal". It has to be a mail address'],
    ['MAIL_FROM', 'a@b.example\r\nBcc: c@d.example', 'is "a@b.example\\r\\nBcc: c@d.example"'],
    ['DKIM_DOMAIN', 'https://advisor.example', 'is "https://advisor.example". It has to be the name of a domain'],
    ['DKIM_SELECTOR', 'a selector', 'is "a selector". It has to be letters'],
    ['DKIM_KEY_FILE', '/nowhere/key.pem', 'is "/nowhere/key.pem", where this process can read no private key'],
    ['DKIM_KEY_FILE', import.meta.filename, 'where this process can read no private key'],
  ])('refuse %s=%s by its name, with what to do, and without a secret', (name, value, said) => {
    const faults = faultsOf({ ...GOOD, [name]: value });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^${name} (is|has|begins)`));
    expect(faults[0]).toContain(said);
    expect(faults[0]).toMatch(/ (Correct it|Name another)/);
    expect(faults[0]).not.toContain('hunter2');
  });

  it.each([
    [{ MAIL_FROM: '' }, 'MAIL_FROM is not set, so mails would have no sender'],
    [{ SITE_URL: '' }, 'SITE_URL is not set, so mails would link to this machine'],
    [
      { SMTP_URL: 'outbox:' },
      'SITE_URL is https://advisor.example, so readers would be told of mails that never leave',
    ],
    [{ DKIM_SELECTOR: '' }, 'DKIM_SELECTOR is not set and DKIM_DOMAIN and DKIM_KEY_FILE are'],
    [{ DKIM_SELECTOR: '', DKIM_DOMAIN: '' }, 'DKIM_DOMAIN and DKIM_SELECTOR are not set and DKIM_KEY_FILE is'],
    [{ BOUNCE_SECRET: KEY }, 'are the same, so whoever reports bounces could act for every reader'],
  ])('that contradict each other are refused: %j', (changes, said) => {
    const faults = faultsOf({ ...GOOD, ...changes });
    expect(faults).toEqual([expect.stringContaining(said)]);
    expect(faults.join()).not.toContain('password');
    expect(faults.join()).not.toContain(KEY);
  });

  it('are all named at once', () => {
    expect(faultsOf({ SITE_URL: 'x', PORT: 'x', DATABSE_URL: 'x' })).toHaveLength(3);
    expect(() => readSettings({ SITE_URL: 'x' })).toThrow(/^The settings cannot be used:\n- SITE_URL is "x"\./);
  });
});

describe('a name that is almost that of a setting', () => {
  it.each([
    ['DATABSE_URL', 'DATABASE_URL'],
    ['DATABASE_URI', 'DATABASE_URL'],
    ['SITEURL', 'SITE_URL'],
    ['MAIL_FORM', 'MAIL_FROM'],
    ['JOURNAL_SECRETS', 'JOURNAL_SECRET'],
    ['smtp_url', 'SMTP_URL'],
  ])('%s is not taken for nothing', (slip, setting) => {
    expect(faultsOf({ [slip]: 'hunter2' })).toEqual([
      expect.stringMatching(new RegExp(`^${slip} is set and is no setting, and ${setting} is one`)),
    ]);
    expect(faultsOf({ [slip]: 'hunter2', [setting]: '' })).toEqual([]);
  });

  it.each(['JOURNAL_STREAM', 'SMTP_HOST', 'DKIM_KEY', 'POST', 'PORTS', 'PATH', 'PGDATABASE', 'XDG_DATA_DIRS'])(
    '%s belongs to somebody else',
    (name) => {
      expect(faultsOf({ [name]: 'anything' })).toEqual([]);
    },
  );
});

it('a build reads what its pages hold, and nothing of the start', () => {
  const ofStart = { SMTP_URL: 'x', DATABASE_URL: 'x', PORT: 'x', DATABSE_URL: 'x' };
  expect(readBuildSettings({ ...ofStart, SITE_URL: 'https://advisor.example' })).toEqual({
    SITE_URL: 'https://advisor.example',
    SHOW_DRAFTS: '0',
  });
  expect(() => readBuildSettings({ SITE_URL: 'advisor.example', SHOW_DRAFTS: 'x' })).toThrow(
    /SITE_URL is "advisor.example"[\s\S]*SHOW_DRAFTS is "x"/,
  );
});

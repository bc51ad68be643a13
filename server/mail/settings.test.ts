import path from 'node:path';
import { expect, it } from 'vitest';
import { mailLine, readMail } from './settings';

const SMTP = {
  SMTP_URL: 'smtps://user:pass@mail.example:465',
  SITE_URL: 'https://advisor.example',
  MAIL_FROM: 'Journal <journal@advisor.example>',
};
const DKIM = { DKIM_DOMAIN: 'advisor.example', DKIM_SELECTOR: 'journal', DKIM_KEY_FILE: import.meta.filename };

it.each([{}, { SMTP_URL: '' }, { SITE_URL: SMTP.SITE_URL, MAIL_FROM: SMTP.MAIL_FROM }])('%j sends no mail', (env) => {
  const found = readMail(env);
  expect(found).toEqual({ state: 'none', why: 'SMTP_URL is not set' });
  expect(mailLine(found)).toBe(
    'mail: none, because SMTP_URL is not set. No page asks for an address; readers are shown the feeds.',
  );
});

it.each([
  [{ SMTP_URL: 'mail.example' }, 'SMTP_URL has to begin with'],
  [{ SMTP_URL: 'https://mail.example' }, 'SMTP_URL has to begin with'],
  [{ SITE_URL: undefined }, 'set SITE_URL and MAIL_FROM too'],
  [{ MAIL_FROM: '' }, 'set SITE_URL and MAIL_FROM too'],
  [{ SITE_URL: 'advisor.example' }, 'SITE_URL has to be an address'],
  [{ MAIL_FROM: 'The journal' }, 'MAIL_FROM to hold a mail address'],
  [{ ...DKIM, DKIM_SELECTOR: undefined }, 'together or not at all'],
  [{ ...DKIM, DKIM_KEY_FILE: '/nowhere/key.pem' }, 'DKIM_KEY_FILE cannot be read'],
])('SMTP with %j cannot be used, and says why', (changes, why) => {
  const found = readMail({ ...SMTP, ...changes });
  expect(found).toMatchObject({ state: 'unusable', why: expect.stringContaining(why) });
  expect(mailLine(found)).toContain(why);
});

it('goes by SMTP, signed where there is a key, and says by which server and nothing of the password', () => {
  const found = readMail({ ...SMTP, ...DKIM });
  expect(found).toMatchObject({ state: 'smtp', settings: { dkim: { keySelector: 'journal' } } });
  expect(mailLine(found)).toBe('mail: sent by mail.example:465');
});

it('goes to files where that is asked for by name, with nothing else set', () => {
  const found = readMail({ SMTP_URL: 'outbox:', DATA_DIR: '/elsewhere' });
  expect(found).toMatchObject({ state: 'outbox', settings: { to: { outbox: path.join('/elsewhere', 'outbox') } } });
  expect(mailLine(found)).toContain('none leaves this machine');
});

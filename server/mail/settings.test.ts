import path from 'node:path';
import { expect, it } from 'vitest';
import { schema } from '@/server/env/schema';
import { mailBy, mailLine } from './settings';

const SMTP = { SMTP_URL: 'smtps://user:pass@mail.example:465', MAIL_FROM: 'Journal <journal@advisor.example>' };
const DKIM = { DKIM_DOMAIN: 'advisor.example', DKIM_SELECTOR: 'journal', DKIM_KEY_FILE: 'key.pem' };

const by = (env: { readonly [name: string]: string }) => mailBy(schema.parse(env));

it('none leaves where no way is set', () => {
  const found = by({ MAIL_FROM: SMTP.MAIL_FROM, ...DKIM });
  expect(found).toEqual({ state: 'none' });
  expect(mailLine(found)).toBe(
    'mail: none, because SMTP_URL is not set. No page asks for an address; readers are shown the feeds.',
  );
});

it('goes by SMTP, signed where there is a key, and says by which server and nothing of the password', () => {
  expect(by(SMTP)).toMatchObject({ state: 'smtp', settings: { from: SMTP.MAIL_FROM, dkim: undefined } });
  const found = by({ ...SMTP, ...DKIM });
  expect(found).toMatchObject({ state: 'smtp', settings: { dkim: { keySelector: 'journal' } } });
  expect(mailLine(found)).toBe('mail: sent by mail.example:465');
});

it('goes to files where that is asked for by name, with nothing else set', () => {
  const found = by({ SMTP_URL: 'outbox:', DATA_DIR: '/elsewhere' });
  expect(found).toMatchObject({ state: 'outbox', settings: { to: { outbox: path.join('/elsewhere', 'outbox') } } });
  expect(mailLine(found)).toContain('none leaves this machine');
});

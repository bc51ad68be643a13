import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startArguments } from '@/scripts/node/start-command.mjs';

/** A port that is taken, so that a program that tried to listen would say so. */
const taken = createServer();
let port: number;
beforeAll(async () => {
  taken.listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const address = taken.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
afterAll(() => taken.close());

const ADDRESS = ['-H', '127.0.0.1', '-p'];

/** Runs a program to its end. */
async function run(args: readonly string[], env: { readonly [name: string]: string }) {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code, out, err };
}

describe('npm start', () => {
  it.each([
    [{ SITE_URL: 'advisor.example' }, 'SITE_URL is "advisor.example"'],
    [{ PORT: 'x' }, 'PORT is "x"'],
    [{ DATABASE_URL: 'mysql://root:hunter2@host/database' }, 'DATABASE_URL begins with mysql://'],
    [{ SMTP_URL: 'smtp://user:hunter2@mail.example' }, 'MAIL_FROM is not set'],
    [{ SMTP_URL: 'outbox:', SITE_URL: 'https://advisor.example' }, 'never leave this machine'],
    [{ JOURNAL_SECRET: 'hunter2' }, 'JOURNAL_SECRET has 7 characters'],
    [{ DATABSE_URL: 'postgres://user:hunter2@host/database' }, 'DATABSE_URL is set and is no setting'],
  ])('with %j ends with 1 before it listens, and says why', async (env, said) => {
    const { code, out, err } = await run([...startArguments, ...ADDRESS, String(port)], env);
    expect(err).toMatch(/^The settings cannot be used:\n- [\s\S]*\nSee docs\/settings\.md\.\n$/);
    expect(err).toContain(said);
    expect(err).not.toContain('hunter2');
    expect([code, out]).toEqual([1, '']);
  });

  it('with good settings goes on to listen', async () => {
    const env = {
      SITE_URL: 'https://advisor.example',
      JOURNAL_SECRET: 'a secret of the tests, which nobody has to guess',
    };
    const { code, err } = await run([...startArguments, ...ADDRESS, String(port)], env);
    expect(err).toContain('EADDRINUSE');
    expect(code).not.toBe(0);
  });
});

it('npm run journal ends in the same way', async () => {
  const args = ['--import', 'tsx', 'scripts/journal.ts', 'status', 'issue-x'];
  const { code, out, err } = await run(args, { DATABASE_URL: 'mysql://root:hunter2@host/database' });
  expect(err).toContain('DATABASE_URL begins with mysql://');
  expect([code, out]).toEqual([1, '']);
});

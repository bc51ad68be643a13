import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dkimVerify } from 'mailauth/lib/dkim/verify';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Message, mailHtml } from './message';
import { readOutbox } from './outbox';
import type { MailSettings } from './settings';
import { type MailServer, startMailServer } from './testing/smtp-server';
import { openTransport, Unclear } from './transport';

const folder = mkdtempSync(path.join(tmpdir(), 'mail-'));
const LEAVE = 'https://advisor.example/api/journal/leave?key=some.key';
const message: Message = {
  id: 'first.1',
  to: 'reader@example.org',
  subject: 'Möglich: “advice”',
  text: 'A line.\n\n.\nA dot before this line, and ünïcode.\n',
  html: mailHtml('Title', '<p>A paragraph.</p>', '<p>Foot.</p>'),
  leave: LEAVE,
};

let server: MailServer;
beforeAll(async () => {
  server = await startMailServer();
});
beforeEach(() => {
  server.received.length = 0;
  server.refuse = () => null;
  server.silent = false;
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const OUTBOX = { outbox: path.join(folder, 'outbox') };

const settings = (changes: Partial<MailSettings> = {}): MailSettings => ({
  to: { smtp: server.url },
  from: 'MCP Auth Advisor <journal@advisor.example>',
  dkim: undefined,
  ...changes,
});

async function send(sent: Message, changes: Partial<MailSettings> = {}) {
  const transport = openTransport(settings(changes));
  try {
    return await transport.send(sent);
  } finally {
    transport.close();
  }
}

const onlyRaw = (): Buffer => {
  const [mail] = server.received;
  if (mail === undefined || server.received.length !== 1) throw new Error(`${server.received.length} mails`);
  return mail.raw;
};

describe('a mail over SMTP', () => {
  it('arrives with both texts and the headers of a one-click end', async () => {
    expect(await send(message)).toBe('sent');
    expect(server.received.map(({ to }) => to)).toEqual([['reader@example.org']]);
    const mail = await simpleParser(onlyRaw());
    expect(mail.subject).toBe(message.subject);
    expect(mail.text?.trim()).toBe(message.text.trim());
    expect(mail.html).toContain('<p>A paragraph.</p>');
    expect(mail.messageId).toBe('<first.1@advisor.example>');
    expect(onlyRaw().toString()).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r?$/m);
    expect(
      onlyRaw()
        .toString()
        .replace(/\r?\n\s+/g, ' '),
    ).toMatch(/^List-Unsubscribe: <https:\/\/advisor\.example\/api\/journal\/leave\?key=some\.key>\r?$/m);
  });

  it('says nothing about ending where it belongs to no subscription', async () => {
    await send({ ...message, leave: null });
    expect(onlyRaw().toString()).not.toContain('List-Unsubscribe');
  });

  it('is signed when there is a key, the headers of a one-click end included', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const keyFile = path.join(folder, 'dkim.pem');
    writeFileSync(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const dkim = { domainName: 'advisor.example', keySelector: 'journal', keyFile };
    await send(message, { dkim });
    const published = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
    const verify = (raw: Buffer) =>
      dkimVerify(raw, {
        resolver: async (name) => {
          expect(name).toBe('journal._domainkey.advisor.example');
          return [[`v=DKIM1; k=rsa; p=${published}`]];
        },
      });
    const { results } = await verify(onlyRaw());
    expect(results.map(({ status }) => status.result)).toEqual(['pass']);
    // RFC 8058, section 4: both headers are among those that are signed.
    const signed = results[0]?.signingHeaders.keys.toLowerCase() ?? '';
    expect(signed).toContain('list-unsubscribe:');
    expect(signed).toContain('list-unsubscribe-post');
    const changed = await verify(Buffer.from(onlyRaw().toString().replace('A paragraph', 'B paragraph')));
    expect(changed.results[0]?.status.result).not.toBe('pass');
  });

  it('has one recipient and no more headers, whatever the address and the subject hold', async () => {
    const odd = 'a@example.org\r\nBcc: b@example.org';
    await send({ ...message, to: odd, subject: 'One\r\nBcc: c@example.org' }).catch(() => {});
    for (const { to, raw } of server.received) {
      expect(to).toHaveLength(1);
      expect((await simpleParser(raw)).headers.has('bcc')).toBe(false);
    }
  });

  it('is refused for good only by what the server says about the recipient', async () => {
    server.refuse = () => ({ at: 'recipient', code: 550 });
    expect(await send(message)).toBe('refused');
    for (const refusal of [
      { at: 'recipient', code: 451 },
      { at: 'content', code: 452 },
      { at: 'content', code: 554 },
    ] as const) {
      server.refuse = () => refusal;
      const failure = await send(message).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(Error);
      expect(failure).not.toBeInstanceOf(Unclear);
    }
  });

  it('is unclear, and not given a second time, where the connection breaks before the server says that it took it', async () => {
    server.silent = true;
    const transport = openTransport(settings());
    expect(await transport.send(message).catch((error: unknown) => error)).toBeInstanceOf(Unclear);
    server.silent = false;
    expect(await transport.send({ ...message, id: 'first.2' })).toBe('sent');
    transport.close();
    const ids = server.received.map(({ raw }) => /^Message-ID: <(.+)@/m.exec(raw.toString())?.[1]);
    expect(ids).toEqual(['first.1', 'first.2']);
  });

  it('may be tried again where no server answers', async () => {
    const failure = await send(message, { to: { smtp: 'smtp://127.0.0.1:1' } }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Error);
    expect(failure).not.toBeInstanceOf(Unclear);
  });
});

describe('a mail to the outbox', () => {
  it('is a file that a mail program opens, for its owner alone', async () => {
    expect(await send(message, { to: OUTBOX })).toBe('sent');
    expect(readdirSync(path.join(folder, 'outbox'))).toEqual(['first.1.eml']);
    const file = path.join(folder, 'outbox', 'first.1.eml');
    expect((await simpleParser(readFileSync(file))).subject).toBe(message.subject);
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('is read back from the outbox, the newest first', async () => {
    // A mail says its second: the next one is of a later one.
    await new Promise((done) => setTimeout(done, 1_100));
    await send({ ...message, id: 'second.1', to: 'other@example.org' }, { to: OUTBOX });
    const outbox = path.join(folder, 'outbox');
    writeFileSync(path.join(outbox, 'third.1.eml.part'), 'half a mail');
    const mails = await readOutbox(outbox);
    expect(mails.map(({ to }) => to)).toEqual(['other@example.org', 'reader@example.org']);
    expect(mails[0]).toMatchObject({ subject: message.subject, html: message.html });
    expect(mails[0]?.text).toContain('A dot before this line, and ünïcode.');
    expect(await readOutbox(path.join(folder, 'nowhere'))).toEqual([]);
  });
});

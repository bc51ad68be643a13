/**
 * Sends the journal: `npm run journal -- send <slug>`, `npm run journal -- model-changes`. What was begun goes on when
 * the same command is run again. The embedded database belongs to one process: stop the site first, or use PostgreSQL.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { openStore } from '@/server/database/open';
import type { Store } from '@/server/database/store';
import { settingsAtStart } from '@/server/env/at-start';
import { readAddress } from '@/server/journal/address';
import { deleteAddress } from '@/server/journal/delete-address';
import { letterMail, rendered } from '@/server/journal/issue-mail';
import { issueLetter } from '@/server/journal/issues';
import { messageIds, progressLine } from '@/server/journal/progress-line';
import { journalSecret } from '@/server/journal/secret';
import { sendAll } from '@/server/journal/sender';
import { type Progress, prepare, progressOf, settle } from '@/server/journal/sending';
import { type Planned, plannedChanges, plannedIssue } from '@/server/journal/sendings';
import { mail } from '@/server/mail/settings';
import { openTransport, type Transport } from '@/server/mail/transport';
import { openQueue } from '@/server/queue/queue';

const USAGE = `npm run journal -- <command>

  send <slug>              one mail to each confirmed reader of the journal
  model-changes            one mail to each reader whom the newest version of the model concerns
  status <sending>         how far a sending is, for example issue-<slug> or model-1.1.0
  settle <sending> <file>  settles unclear mails by the log of the mail server, which names Message-IDs
  delete <address>         deletes a person and everything that belongs to the address

  --dry-run                says how many would get it, and sends nothing
  --to <address>           sends one copy to this address and notes nothing
  --rate <number>          mails a second at most, 20 where it is not given
`;

/** Mails a second where nothing else is asked for. */
const RATE = 20;
/** A reader that does not exist, for a copy sent to try it out: its links lead nowhere. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const fault = (error: Error): void => void process.stderr.write(`journal: ${error.message.split('\n')[0]}\n`);

const summary = ({ queued, unclear, sent, refused }: Progress): string =>
  `${sent} sent, ${queued} waiting, ${refused} refused, ${unclear} unclear`;

/** @throws Error where no mail can leave */
function wayOut(): Transport {
  const found = mail();
  if (found.state === 'none') throw new Error('No mail can be sent: SMTP_URL is not set.');
  return openTransport(found.settings);
}

async function sendOne(slug: string, to: string): Promise<void> {
  const address = readAddress(to);
  if (address === null) throw new Error('--to is not a mail address.');
  const transport = wayOut();
  const letter = rendered(await issueLetter(slug));
  const mail = letterMail(letter, { id: NOBODY, address }, journalSecret());
  say(await transport.send({ ...mail, id: `${mail.id}.${Date.now()}` }));
  transport.close();
}

async function run(store: Store, { sending, chosen }: Planned, rate: number): Promise<void> {
  const { database } = store;
  const transport = wayOut();
  const queue = await openQueue(store, fault);
  const stopping = new AbortController();
  process.once('SIGINT', () => stopping.abort());
  try {
    await prepare(database, queue, sending.name, chosen);
    const start = { at: Date.now(), progress: await progressOf(database, sending.name) };
    const onProgress = (progress: Progress) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${progressLine(start, progress, Date.now())}\x1b[K`);
    };
    const end = await sendAll(database, queue, transport, sending, {
      perSecond: rate,
      onProgress,
      signal: stopping.signal,
    });
    if (process.stderr.isTTY) process.stderr.write('\n');
    say(summary(end));
    if (end.unclear > 0) say(`Look into the log of the mail server: npm run journal -- settle ${sending.name} <file>`);
  } finally {
    transport.close();
    await queue.close();
  }
}

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean' }, to: { type: 'string' }, rate: { type: 'string' } },
  });
  const [command = '', name = '', file = ''] = positionals;
  const rate = Number(values.rate ?? RATE);
  if (!(rate > 0)) throw new Error('--rate is not a number above 0.');
  if (command === 'send' && name !== '' && values.to !== undefined) return sendOne(name, values.to);
  const store = await openStore();
  const { database } = store;
  const send = async (planned: Planned) => {
    if (values['dry-run']) say(`${planned.chosen.length} readers would get ${planned.sending.name}.`);
    else await run(store, planned, rate);
  };
  try {
    if (command === 'send' && name !== '') await send(await plannedIssue(database, name, journalSecret()));
    else if (command === 'model-changes') await send(await plannedChanges(database, journalSecret()));
    else if (command === 'status' && name !== '') say(summary(await progressOf(database, name)));
    else if (command === 'settle' && file !== '') {
      const taken = messageIds(await readFile(file, 'utf8'));
      const { sent, again } = await settle(database, name, (id) => taken.has(id));
      say(`${sent} were sent, ${again} wait again.`);
    } else if (command === 'delete' && name !== '') {
      say((await deleteAddress(database, name)) ? 'Deleted.' : 'There is no such address.');
    } else {
      process.stderr.write(USAGE);
      process.exitCode = 2;
    }
  } finally {
    await store.close();
  }
}

settingsAtStart();
await main().catch((error: Error) => {
  fault(error);
  process.exitCode = 1;
});

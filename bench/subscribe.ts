import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { readers } from '@/server/database/schema';
import type { Store } from '@/server/database/store';
import { startBuiltSite } from '@/server/testing/built-site';
import type { Environment } from '@/server/testing/program';

const CONNECTIONS = 8;
/** The site takes no more than a thousand requests an hour, so a round on a new database has as many. */
const WARMING = 100;
const MEASURED = 900;

export interface Round {
  readonly seconds: number;
  /** How long each request took, milliseconds. */
  readonly times: readonly number[];
}

let clients = 0;

/**
 * Sends one form. Each comes from a client of its own, as a proxy in front of the site would name it: a client may send
 * ten an hour.
 */
function send(address: string, agent: Agent, stamp: string): Promise<number> {
  clients += 1;
  const body = new URLSearchParams({
    address: `reader${clients}@example.org`,
    journal: 'on',
    page: '/subscribe',
    stamp,
  }).toString();
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': body.length,
    'sec-fetch-site': 'same-origin',
    'x-real-ip': `client ${clients}`,
  };
  const start = performance.now();
  return new Promise((done, fail) => {
    const asked = request(`${address}/api/journal/subscribe`, { agent, method: 'POST', headers }, (answer) => {
      answer.resume();
      answer.once('end', () => {
        if (answer.statusCode === 202) done(performance.now() - start);
        else fail(new Error(`answered ${answer.statusCode}`));
      });
    });
    asked.once('error', fail);
    asked.end(body);
  });
}

/** @throws Error unless every form that was taken is in the database */
async function assertKept(open: () => Promise<Store>): Promise<void> {
  const store = await open();
  const kept = (await store.database.select({ id: readers.id }).from(readers)).length;
  await store.close();
  if (kept !== WARMING + MEASURED) throw new Error(`${kept} readers are there`);
}

async function sendForms(address: string, agent: Agent): Promise<Round> {
  const page = await (await fetch(`${address}/subscribe`)).text();
  const stamp = /name="stamp" value="([^"]+)"/.exec(page)?.[1];
  if (stamp === undefined) throw new Error('The form has no stamp.');
  const times: number[] = [];
  const sendAll = async (most: number) => {
    let left = most;
    const one = async () => {
      while (left > 0) {
        left -= 1;
        times.push(await send(address, agent, stamp));
      }
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, one));
  };
  await sendAll(WARMING);
  times.length = 0;
  const start = performance.now();
  await sendAll(MEASURED);
  return { seconds: (performance.now() - start) / 1000, times };
}

/**
 * Subscribes at the built site over HTTP, while the mails that ask for confirmation go out.
 *
 * @param env names an empty database
 * @param open opens that database once the site has ended
 */
export async function subscribeRound(env: Environment, open: () => Promise<Store>): Promise<Round> {
  const site = await startBuiltSite(env);
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  let round: Round;
  try {
    round = await sendForms(site.address, agent);
  } finally {
    agent.destroy();
    site.process.kill();
    await once(site.process, 'exit');
  }
  await assertKept(open);
  return round;
}

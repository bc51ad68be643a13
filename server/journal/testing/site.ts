import type { ChildProcess } from 'node:child_process';
import { type Environment, ended, type Program } from '@/server/testing/program';
import { newStamp } from '../form';

const SECRET = 'a secret of the tests, which nobody has to guess';

/** What the site said to a form. */
export interface Answer {
  readonly status: number;
  readonly detail: string;
}

/** The journal of a site, running as a process. */
export interface Site {
  readonly process: ChildProcess;
  /** Sends the form with an address, each from another client. */
  readonly subscribe: (address: string) => Promise<Answer>;
  /** Ends it as a crash would. */
  readonly kill: () => Promise<void>;
}

let clients = 0;

/** Starts a site. @param env what it is configured with: its database and its mail server */
export async function startSite(program: Program, env: Environment): Promise<Site> {
  const own = {
    NEXT_RUNTIME: 'nodejs',
    JOURNAL_SECRET: SECRET,
    MAIL_FROM: 'Journal <journal@advisor.example>',
    SITE_URL: 'https://advisor.example',
  };
  const child = program.run([], { ...own, ...env }, 'pipe');
  const port = await new Promise<string>((done, fail) => {
    child.stdout?.once('data', (line: Buffer) => done(line.toString().trim()));
    child.once('exit', (code) => fail(new Error(`the site ended with ${code}`)));
  });
  return {
    process: child,
    subscribe: async (address) => {
      clients += 1;
      const stamp = newStamp(new Date(Date.now() - 5000), SECRET);
      const answer = await fetch(`http://127.0.0.1:${port}/api/journal/subscribe`, {
        method: 'POST',
        body: new URLSearchParams({ address, journal: 'on', page: '/', stamp }),
        headers: { 'sec-fetch-site': 'same-origin', 'x-real-ip': `192.0.2.${clients}` },
        signal: AbortSignal.timeout(30_000),
      });
      const { detail = '' } = (await answer.json()) as { detail?: string };
      return { status: answer.status, detail };
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended(child);
    },
  };
}

import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { link } from '@/decision/testing/cases';
import { type Container, startContainer } from './container/container';
import { type Builder, newBuilder } from './container/image';

/** Asks for an address and writes the status of the answer. */
const ASK = 'fetch(process.argv[1]).then((answer) => process.stdout.write(String(answer.status)))';

const statusOf = async (container: Container, port: number, address: string): Promise<number> =>
  Number(await container.inNetwork(process.execPath, '-e', ASK, `http://127.0.0.1:${port}${address}`));

async function answering(container: Container, port: number): Promise<void> {
  for (;;) {
    try {
      await statusOf(container, port, '/api/health');
      return;
    } catch (error) {
      if (container.hasEnded()) throw new Error(container.output(), { cause: error });
      await new Promise((done) => setTimeout(done, 200));
    }
  }
}

/** Only to end what hangs: the packages are installed and the site is built, on a machine that others use too. */
const LONGEST = 1_800_000;

const LINK = `/r/${link('a person with a local process')}`;
/** What a program says that may not write where it tries. */
const REFUSED = /EROFS|EACCES|EPERM|read-only|permission denied/i;

describe('the images of the Dockerfile, its steps carried out on this machine', () => {
  let builder: Builder;
  let site: Container;
  let web: Container;
  let data: string;

  beforeAll(async () => {
    builder = await newBuilder('.');
    const image = await builder.image('site');
    data = path.join(image.rootfs, 'data');
    site = await startContainer(image, ['/data']);
    await answering(site, 3000);
    web = await startContainer(await builder.image('web'), ['/srv/dist/temp'], site);
    await answering(web, 8080);
  }, LONGEST);

  afterAll(async () => {
    for (const container of [web, site]) if (container?.hasEnded() === false) await container.signal('KILL');
    await builder?.remove();
  }, LONGEST);

  it('serve reading pages and pages that depend on the request', async () => {
    for (const [container, port] of [[site, 3000] as const, [web, 8080] as const])
      for (const address of ['/api/health', '/', '/guidance', '/decide', LINK, `/og${LINK}`])
        expect(await statusOf(container, port, address), `${port}${address}`).toBe(200);
  });

  it('are found healthy by their own health check', async () => {
    const { healthcheck } = await builder.image('site');
    await expect(site.execute(...healthcheck)).resolves.toBe('');
  });

  it('hold what sending the journal needs', async () => {
    expect(await site.execute('npm', 'run', '--silent', 'journal', '--', 'status', 'issue-none')).toMatch(/^0 sent/m);
    expect(await readdir(data)).toContain('postgres');
  });

  it('try to write nowhere but in the folder for data', async () => {
    expect(site.output()).not.toMatch(REFUSED);
    expect(web.output()).not.toMatch(REFUSED);
    await expect(site.execute('touch', '/app/file')).rejects.toThrow(/read-only/i);
  });

  it('end by themselves when they are asked to', async () => {
    await web.signal('QUIT');
    expect(await web.ended).toBe(0);
    await site.signal('TERM');
    expect(await site.ended).toBe(0);
  });
});

import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BASE_HEADERS } from '@/server/http/security-headers';
import { type Nginx, startNginx } from '@/server/testing/nginx';

const LINK = 'MAA:1.1/TR:L/AC:A/BE:U/EX:D/DS:S/IM:C/PO:S';
/** Addresses of loopback, each a client of its own. */
const ATTACKER = '127.0.0.5';
const READER = '127.0.0.9';
/** More than nginx takes in all with the thousand connections for each of two processes that it has by itself. */
const HALF = 2_100;

const PAGES = {
  'index.html': '<h1>The first page</h1>',
  'guidance.html': '<h1>Guidance</h1>',
  'guidance/oauth.html': '<h1>OAuth</h1>',
  '404.html': '<h1>Page not found</h1>',
  'robots.txt': 'User-agent: *\n',
  '_next/static/site.css': 'body{}',
};
const FILES = [{ name: 'robots.txt', headers: { 'content-type': 'text/plain', 'x-robots-tag': 'noindex' } }];

/** In the place of Node: works on one page at a time, to its end, whether or not somebody still waits for it. */
class Upstream {
  readonly server: Server;
  readonly asked: IncomingMessage[] = [];
  #work: Promise<unknown> = Promise.resolve();

  constructor() {
    this.server = createServer(async (incoming, outgoing) => {
      this.asked.push(incoming);
      if (incoming.url?.startsWith('/r/')) {
        this.#work = this.#work.then(() => new Promise((done) => setTimeout(done, 50)));
        await this.#work;
      }
      incoming.resume();
      for (const [name, value] of Object.entries(BASE_HEADERS)) outgoing.setHeader(name, value);
      outgoing.end(`Node was asked for ${incoming.url}`);
    });
  }

  async listen(): Promise<number> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return (this.server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    await this.#work;
    this.server.close();
    this.server.closeAllConnections();
  }
}

let upstream: Upstream;
let upstreamPort: number;
let nginx: Nginx;

async function start(changed?: (configuration: string) => string): Promise<void> {
  upstream = new Upstream();
  upstreamPort = await upstream.listen();
  nginx = await startNginx(upstreamPort, PAGES, FILES, changed);
}

async function stop(): Promise<void> {
  await nginx.stop();
  await upstream.stop();
}

interface Asking {
  readonly client?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks for an address on a connection of its own. @returns the answer, or what became of the connection */
async function ask(path: string, { client = READER, method = 'GET', headers = {} }: Asking = {}) {
  const asked = request({
    port: nginx.port,
    host: '127.0.0.1',
    localAddress: client,
    path,
    method,
    headers,
    agent: false,
  });
  asked.end();
  try {
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    let text = '';
    for await (const bytes of answer.setEncoding('utf8')) text += bytes;
    return { status: answer.statusCode ?? 0, headers: answer.headersDistinct, text };
  } catch (error) {
    return { status: 0, headers: {}, text: String(error) };
  }
}

/** Opens connections that each send the beginning of a request and then nothing. */
async function halfSent(beginning: string, count: number): Promise<readonly Socket[]> {
  const sockets: Socket[] = [];
  // Not all in one go: the queue of the kernel for new connections is short.
  while (sockets.length < count) {
    const socket = connect({ port: nginx.port, host: '127.0.0.1', localAddress: ATTACKER });
    socket.on('error', () => {}).resume();
    sockets.push(socket);
    await Promise.race([once(socket, 'connect'), once(socket, 'close')]);
    socket.write(beginning);
  }
  return sockets;
}

const allClosed = (sockets: readonly Socket[]): Promise<unknown> =>
  Promise.all(sockets.map((socket) => socket.closed || once(socket, 'close')));

describe('the configuration of nginx', () => {
  beforeAll(() => start());
  afterAll(stop);

  it('is one that nginx takes without a warning', () => {
    expect(nginx.test()).toMatch(/^[^\n]*syntax is ok\n[^\n]*test is successful\n$/);
  });

  it.each([
    ['/', 'The first page'],
    ['/guidance', 'Guidance'],
    ['/guidance/oauth', 'OAuth'],
    ['/guidance/oauth?from=chat.', 'OAuth'],
    ['/robots.txt', 'User-agent'],
    ['/_next/static/site.css', 'body'],
  ])('answers %s by itself', async (path, text) => {
    const before = upstream.asked.length;
    const answer = await ask(path);
    expect([answer.status, answer.text]).toEqual([200, expect.stringContaining(text)]);
    expect(upstream.asked.length).toBe(before);
  });

  it.each([
    '/decide',
    `/r/${LINK}`,
    '/compare?a=b',
    '/search?q=x',
    '/subscribe',
    '/api/health',
    `/export/record/${LINK}.md`,
    `/og/r/${LINK}`,
    // Where these lead, the site knows.
    '/guidance/',
    '/guidance/oauth.',
    '/guidance/oauth%22',
    '/guidance/oauth%E2%80%9D?from=chat',
    '/robots.txt)',
    '/)',
  ])('asks Node for %s, as it came', async (path) => {
    expect((await ask(path)).text).toBe(`Node was asked for ${path}`);
  });

  it('tells Node who asks, and nothing that the client says of itself', async () => {
    const claims = {
      'x-real-ip': '192.0.2.1',
      'x-forwarded-for': '192.0.2.1',
      'x-forwarded-host': 'elsewhere.example',
      'x-forwarded-proto': 'gopher',
      'x-forwarded-port': '1',
      forwarded: 'for=192.0.2.1;host=elsewhere.example',
    };
    await ask('/decide', { headers: { ...claims, host: 'advisor.example' } });
    const told = upstream.asked.at(-1)?.headers ?? {};
    expect(JSON.stringify(told)).not.toMatch(/192\.0\.2\.1|elsewhere|gopher/);
    expect(told).toMatchObject({ host: 'advisor.example', 'x-real-ip': READER, 'x-forwarded-for': READER });
    expect(told).not.toHaveProperty('x-forwarded-port');
  });

  it('keeps of addresses with answers no more than their kind, and of clients nothing', async () => {
    await ask(`/r/${LINK}?framework=all`);
    await ask(`/r/${LINK})`);
    await ask('/guidance/oauth?a=b');
    // The log is written when an answer has been sent.
    while (!nginx.log().some((line) => line.includes('/guidance/oauth')))
      await new Promise((done) => setTimeout(done, 5));
    const lines = nginx.log().join('\n');
    expect(lines).toContain('GET /r 200');
    expect(lines).not.toMatch(/MAA|127\.0|framework|a=b/);
  });
});

describe('every answer of nginx has the security headers, once', () => {
  beforeAll(() => start());
  afterAll(stop);

  /** Sends bytes that no client library would send, and reads until the other side closes. */
  async function spoken(text: string): Promise<string> {
    const socket = connect({ port: nginx.port, host: '127.0.0.1', localAddress: READER });
    socket.write(text);
    let heard = '';
    socket.on('data', (bytes: Buffer) => {
      heard += bytes.toString('latin1');
    });
    await once(socket, 'close');
    return heard;
  }

  const asked = (line: string, ...headers: readonly string[]) =>
    [`${line} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...headers, '', ''].join('\r\n');

  it.each([
    ['a page', asked('GET /guidance'), 200],
    ['a page of Node', asked('GET /decide'), 200],
    ['a file', asked('GET /robots.txt'), 200],
    ['no page', asked('GET /nothing'), 404],
    ['no asset', asked('GET /_next/static/nothing'), 404],
    ['a folder', asked('GET /_next/static/'), 404],
    ['a range', asked('GET /guidance', 'Range: bytes=0-3'), 200],
    ['a range that a page does not have', asked('GET /guidance', 'Range: bytes=99999999-'), 200],
    ['an escape that cannot be decoded', asked('GET /guidance/%f'), 400],
    ['TRACE', asked('TRACE /guidance'), 405],
    ['TRACE on a page of Node', asked('TRACE /decide'), 405],
    ['DELETE', asked('DELETE /guidance'), 405],
    ['a form for a page that has none', asked('POST /guidance', 'Content-Length: 0'), 405],
    ['a coding that is not known', asked('GET /guidance', 'Transfer-Encoding: unknown'), 501],
    ['a version that is not known', 'GET / HTTP/9.9\r\n\r\n', 505],
    ['no HTTP', 'HELLO\r\n\r\n', 400],
    ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['two hosts', asked('GET /', 'Host: elsewhere.example'), 400],
    ['a long address', asked(`GET /${'a'.repeat(40_000)}`), 414],
    ['a long header', asked('GET /', `A: ${'a'.repeat(40_000)}`), 400],
    ['a large body', asked('POST /api/v1/recommendations', 'Content-Length: 900000'), 413],
    ['the pages of errors', asked('GET /errors/400.html'), 404],
  ])('%s', async (_, text, status) => {
    const answer = await spoken(text);
    const [head = ''] = answer.split('\r\n\r\n');
    expect(Number(/^HTTP\/1\.1 (\d{3}) /.exec(head)?.[1]), head).toBe(status);
    const lines = head.split('\r\n').map((line) => line.toLowerCase());
    for (const [name, value] of Object.entries(BASE_HEADERS)) {
      const line = `${name}: ${value}`.toLowerCase();
      expect(lines.filter((one) => one.startsWith(`${name.toLowerCase()}:`))).toEqual([line]);
    }
    expect(head).not.toMatch(/^server: nginx\//im);
  });

  it('a page that the client has', async () => {
    const [etag = ''] = (await ask('/guidance')).headers.etag ?? [];
    const answer = await ask('/guidance', { headers: { 'if-none-match': etag } });
    expect(answer.status).toBe(304);
    for (const [name, value] of Object.entries(BASE_HEADERS))
      expect(answer.headers[name.toLowerCase()]).toEqual([value]);
  });

  it('where Node does not answer, in the form that the address has', async () => {
    await upstream.stop();
    const page = await ask('/decide');
    const problem = await ask('/api/health');
    expect([page.status, problem.status]).toEqual([502, 502]);
    expect(page.text).toContain('<h1>This part is not available now</h1>');
    expect(JSON.parse(problem.text)).toMatchObject({ status: 502 });
    for (const { headers } of [page, problem]) {
      expect(headers['content-security-policy']).toEqual([BASE_HEADERS['Content-Security-Policy']]);
    }
    expect((await ask('/guidance')).status).toBe(200);
  });
});

describe('one client', () => {
  beforeEach(() => start());
  afterEach(stop);

  it.each([
    ['half of a head', 'GET /guidance HTTP/1.1\r\nHost: localhost\r\nA: '],
    ['half of a form', 'POST /subscribe HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9000\r\n\r\nhalf'],
    ['half of a body', 'POST /api/v1/recommendations HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9000\r\n\r\n{'],
    ['nothing', ''],
  ])('that sends %s on each of 2,100 connections shuts nobody out, and is let go', async (_, beginning) => {
    const sockets = await halfSent(beginning, HALF);
    for (let round = 0; round < 5; round += 1) {
      for (const path of ['/guidance', '/decide']) expect(await ask(path)).toMatchObject({ status: 200 });
    }
    await allClosed(sockets);
  });

  it('has no more than a hundred requests under way', async () => {
    const beginning = 'POST /guidance HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9000\r\n\r\nhalf';
    const sockets = await halfSent(beginning.replace('/guidance', '/api/health'), 150);
    expect((await ask('/guidance', { client: ATTACKER })).status).toBe(429);
    expect((await ask('/guidance')).status).toBe(200);
    for (const socket of sockets) socket.destroy();
  });

  it('that asks for recommendations nineteen times a second and hangs up is told to wait, and others do not', async () => {
    const sent = 60;
    for (let asked = 0; asked < sent; asked += 1) {
      const socket = connect({ port: nginx.port, host: '127.0.0.1', localAddress: ATTACKER });
      socket.on('error', () => {}).resume();
      socket.write(`GET /r/${LINK}?goal=profile HTTP/1.1\r\nHost: localhost\r\n\r\n`);
      setTimeout(() => socket.destroy(), 40);
      await new Promise((done) => setTimeout(done, 1000 / 19));
    }
    expect((await ask(`/r/${LINK}`, { client: ATTACKER })).status).toBe(429);
    for (const path of [`/r/${LINK}`, '/compare', '/search?q=x', '/decide', '/guidance']) {
      expect(await ask(path)).toMatchObject({ status: 200 });
    }
    expect((await ask('/guidance', { client: ATTACKER })).status).toBe(200);
    const statuses = nginx.log().map((line) => line.split(' ')[3]);
    expect(statuses.filter((status) => status === '429').length).toBeGreaterThan(0);
    expect(upstream.asked.length).toBeLessThan(sent);
  });
});

it('counts the addresses of one IPv6 network as one client', async () => {
  // The test has one address of IPv6, so it names others as a proxy in front would.
  await start((text) =>
    text.replace('http {', 'http {\n  set_real_ip_from 127.0.0.0/8;\n  real_ip_header X-Test-Client;'),
  );
  const statusFor = async (client: string) =>
    (await ask(`/r/${LINK}`, { headers: { 'x-test-client': client } })).status;
  const statuses = await Promise.all(Array.from({ length: 60 }, (_, host) => statusFor(`2001:db8:1:2::${host + 1}`)));
  expect(statuses).toContain(429);
  expect(await statusFor('2001:db8:1:3::1')).toBe(200);
  expect(await statusFor('192.0.2.1')).toBe(200);
  await stop();
});

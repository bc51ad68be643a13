import { once } from 'node:events';
import { Agent, get, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { closeWithin } from './close-within';
import { BASE_HEADERS } from './security-headers';
import { type Handler, newSiteServer } from './site-server';

const PATIENCE = { head: 300, request: 600, check: 50, idle: 60_000 };
const HOST = 'Host: localhost\r\n';
const LAST = 'Connection: close\r\n\r\n';

const servers: Server[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => closeWithin(server, 0)));
});

async function listening(handle: Handler): Promise<{ server: Server; port: number }> {
  const server = newSiteServer(handle, PATIENCE);
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, port: (server.address() as AddressInfo).port };
}

/** Says which address was asked for, as a framework that sets no header of its own. */
const echo: Handler = async (request, response) => void response.end(request.url);

/** Sends bytes and reads all that comes until the other side closes. */
async function spoken(port: number, ...texts: readonly string[]): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  for (const text of texts) socket.write(text, 'latin1');
  let heard = '';
  socket.on('data', (bytes: Buffer) => {
    heard += bytes.toString('latin1');
  });
  await once(socket, 'close');
  return heard;
}

const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1]);

function headersIn(answer: string): readonly string[] {
  const [, ...lines] = (answer.split('\r\n\r\n')[0] ?? '').split('\r\n');
  return lines.map((line) => line.toLowerCase());
}

describe('every answer has the headers of the site, once', () => {
  it.each([
    ['a page', `GET /page HTTP/1.1\r\n${HOST}${LAST}`, 200],
    ['a target in absolute form', `GET http://elsewhere.example/page HTTP/1.1\r\n${HOST}${LAST}`, 200],
    ['no host', `GET /page HTTP/1.1\r\n${LAST}`, 400],
    ['no host, before there were hosts', `GET /page HTTP/1.0\r\n${LAST}`, 200],
    ['a target that is no path', `OPTIONS * HTTP/1.1\r\n${HOST}${LAST}`, 400],
    ['a method that only reflects', `TRACE /page HTTP/1.1\r\n${HOST}${LAST}`, 405],
    ['a method that nothing here takes', `DELETE /page HTTP/1.1\r\n${HOST}${LAST}`, 405],
    ['a method that is new', `SEARCH /page HTTP/1.1\r\n${HOST}${LAST}`, 405],
    ['a tunnel', `CONNECT elsewhere.example:80 HTTP/1.1\r\n${HOST}\r\n`, 405],
    ['another protocol', `GET /page HTTP/1.1\r\n${HOST}Connection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n`, 200],
    ['an expectation', `GET /page HTTP/1.1\r\n${HOST}Expect: 200-ok\r\n${LAST}`, 200],
    ['a length that is none', `POST /page HTTP/1.1\r\n${HOST}Content-Length: many\r\n${LAST}`, 400],
    ['no HTTP', 'HELLO\r\n\r\n', 400],
    ['long headers', `GET /page HTTP/1.1\r\n${HOST}A: ${'a'.repeat(70_000)}\r\n${LAST}`, 431],
    ['half a head', `GET /page HTTP/1.1\r\n${HOST}A: `, 408],
    ['nothing at all', '', 408],
  ])('%s', async (_, text, status) => {
    const { port } = await listening(echo);
    const answer = await spoken(port, text);
    expect(statusOf(answer), answer).toBe(status);
    const headers = headersIn(answer);
    for (const [name, value] of Object.entries(BASE_HEADERS)) {
      const line = `${name}: ${value}`.toLowerCase();
      expect(headers.filter((header) => header.startsWith(`${name.toLowerCase()}:`))).toEqual([line]);
    }
    if (status === 405) expect(headers).toContain('allow: get, head, post, options');
    if (status >= 400) expect(answer).toMatch(/\r\n\r\n[A-Z].+\.\n$/);
  });

  it('a handler that fails, which is told to the operator and not to the client', async () => {
    const { port } = await listening(async () => {
      throw new Error('a secret');
    });
    const answer = await spoken(port, `GET / HTTP/1.1\r\n${HOST}${LAST}`);
    expect(statusOf(answer)).toBe(500);
    expect(answer.toLowerCase()).toContain(`content-security-policy: ${BASE_HEADERS['Content-Security-Policy']}`);
    expect(answer).not.toContain('secret');
  });
});

it('the framework may say otherwise, and its policy then is the only one', async () => {
  const { port } = await listening(async (_, response) => {
    response.setHeader('content-security-policy', "default-src 'none'; sandbox");
    response.end();
  });
  const headers = headersIn(await spoken(port, `GET / HTTP/1.1\r\n${HOST}${LAST}`));
  expect(headers.filter((header) => header.startsWith('content-security-policy'))).toEqual([
    "content-security-policy: default-src 'none'; sandbox",
  ]);
});

it('leads nobody to the host of a target in absolute form, and asks for no range', async () => {
  const { port } = await listening(async ({ url, headers }, response) => void response.end(`${url} ${headers.range}`));
  const text = `GET http://elsewhere.example/page/?a=b HTTP/1.1\r\n${HOST}Range: bytes=0-1\r\n${LAST}`;
  expect(await spoken(port, text)).toMatch(/\r\n\r\n\/page\/\?a=b undefined$/);
});

describe('a client that does not go on', () => {
  it.each([
    ['in the body of a form', 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nhalf'],
    ['in a chunked body', 'POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nha'],
  ])('%s is told so, and let go', async (_, text) => {
    const { port } = await listening(async (request, response) => {
      for await (const _chunk of request.on('error', () => {}));
      response.end();
    });
    expect(statusOf(await spoken(port, text))).toBe(408);
  });

  it('gets no refusal into the middle of an answer', async () => {
    const { port } = await listening(async (_, response) => void response.write('the beginning'));
    const answer = await spoken(port, `POST / HTTP/1.1\r\n${HOST}Content-Length: 10\r\n\r\nhalf`);
    expect(answer).toContain('the beginning');
    expect(answer).not.toContain('408');
  });

  it('may wait between two requests longer than within one', async () => {
    const { port } = await listening(echo);
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const ask = async () => {
      const [answer] = await once(get({ agent, port, host: '127.0.0.1', path: '/again' }), 'response');
      const { localPort } = answer.socket;
      answer.resume();
      await once(answer, 'end');
      return localPort;
    };
    const first = await ask();
    await new Promise((done) => setTimeout(done, 2 * PATIENCE.request));
    expect(await ask()).toBe(first);
    agent.destroy();
  });
});

describe('closing', () => {
  it('lets an answer come to its end, and keeps no connection for another request', async () => {
    const { server, port } = await listening(async (_, response) => {
      response.write('begun, ');
      setTimeout(() => response.end('ended'), 200);
    });
    const answer = spoken(port, `GET / HTTP/1.1\r\n${HOST}\r\n`);
    await once(server, 'request');
    await closeWithin(server, 60_000);
    expect(await answer).toContain('ended');
  });

  it('tells a client on a connection of old to open no other request on it', async () => {
    const { server, port } = await listening(echo);
    const socket = connect(port, '127.0.0.1');
    socket.write(`GET /first HTTP/1.1\r\n${HOST}\r\nGET /second HTTP/1.1\r\n`);
    let heard = '';
    socket.on('data', (bytes: Buffer) => {
      heard += bytes.toString();
      if (heard.endsWith('/first')) {
        closing = closeWithin(server, 60_000);
        socket.write(`${HOST}\r\n`);
      }
    });
    let closing: Promise<void> | undefined;
    await once(socket, 'close');
    await closing;
    expect(heard.split('/first')[1]).toMatch(/\r\nconnection: close\r\n/i);
  });

  it('ends what is half sent after its grace', async () => {
    const { server, port } = await listening(echo);
    const half = Promise.all([spoken(port, 'GET / HTTP/1.1\r\nA: '), spoken(port, '')]);
    while ((await connections(server)) < 2) await new Promise((done) => setTimeout(done, 5));
    await closeWithin(server, 0);
    expect(await half).toHaveLength(2);
  });
});

const connections = (server: Server): Promise<number> =>
  new Promise((done, fail) => server.getConnections((error, count) => (error ? fail(error) : done(count))));

import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from '@playwright/test';
import { LINK } from './page-kinds';

/** Headers that stand once on every answer, whoever gives it. */
const HEADERS = [
  'strict-transport-security',
  'x-content-type-options',
  'x-frame-options',
  'referrer-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'content-security-policy',
];

/** Sends bytes that no client library would send, and reads until the other side closes. */
async function spoken(origin: string, text: string): Promise<string> {
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname);
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

for (const [name, text, status] of [
  ['a slash at the end of a link', asked(`GET /r/${LINK}/`), 308],
  ['a slash at the end of a page', asked('GET /guidance/'), 308],
  ['two slashes', asked('GET //elsewhere.example/x'), 308],
  ['an escape that cannot be decoded', asked('GET /r/%ff'), 308],
  ['the same on a page', asked('GET /guidance/%ff'), 308],
  ['a link with an ending', asked(`GET /r/${LINK}).`), 308],
  ['a target in absolute form', asked('GET http://elsewhere.example/guidance/'), 308],
  ['TRACE on a page for each request', asked(`TRACE /r/${LINK}`), 405],
  ['TRACE on a page', asked('TRACE /guidance'), 405],
  ['DELETE', asked('DELETE /guidance'), 405],
  ['SEARCH', asked('SEARCH /decide'), 405],
  ['a form for a page that has none', asked('POST /guidance', 'Content-Length: 0'), 405],
  ['a form of another site', asked('POST /decide', 'Content-Length: 0'), 403],
  [
    'an action of another site',
    asked('POST /guidance/oauth', 'Next-Action: 609c139cea8efc88cae3b3aef001970baa70cd353d', 'Content-Length: 0'),
    403,
  ],
  ['pictures to make smaller', asked('GET /_next/image?url=/opengraph-image&w=3840&q=75'), 404],
  ['an asset that is none', asked('GET /_next/static/nothing.js'), 404],
  ['a range that a file does not have', asked('GET /site.js', 'Range: bytes=99999999-'), 200],
  ['a file that is known', asked('GET /site.js', 'If-Modified-Since: Fri, 01 Jan 2100 00:00:00 GMT'), 304],
  [
    'another protocol',
    'GET /nothing HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n',
    404,
  ],
  ['an unknown coding', asked('GET /guidance', 'Transfer-Encoding: unknown'), 400],
  ['all of the server', asked('OPTIONS *'), 400],
  ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
  ['no HTTP', 'HELLO\r\n\r\n', 400],
  ['long headers', asked('GET /', `A: ${'a'.repeat(70_000)}`), 431],
  ['half a request', 'GET / HTTP/1.1\r\nHost: localhost\r\nA: ', 408],
] as const) {
  test(`has the security headers, once: ${name} @once`, async ({ baseURL }) => {
    const answer = await spoken(baseURL ?? '', text);
    const [head = ''] = answer.split('\r\n\r\n');
    expect(Number(/^HTTP\/1\.1 (\d{3}) /.exec(head)?.[1]), head).toBe(status);
    for (const header of HEADERS) expect(head.match(new RegExp(`^${header}:`, 'gim')), header).toHaveLength(1);
    expect(head).toMatch(/^content-security-policy: default-src 'none';/im);
    expect(head).not.toMatch(/^location: (?:\w+:)?[\\/]{2}/im);
  });
}

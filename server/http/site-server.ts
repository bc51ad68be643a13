import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { errorAnswers } from '../../content/strings/errors.ts';
import { BASE_HEADERS } from './security-headers.ts';

/** Answers a request that Node has read. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** How long a client may take, milliseconds. */
export interface Patience {
  /** For the head of a request, from its first byte or from the opening of the connection. */
  readonly head: number;
  /** For a whole request; the largest that the site takes has 64 KiB. */
  readonly request: number;
  /** How often it is looked after who has taken longer. */
  readonly check: number;
  /** Between two requests of one connection. */
  readonly idle: number;
}

/** What any page or file of the site is asked for with; every route knows which of them it takes. */
const METHODS = new Set(['GET', 'HEAD', 'POST', 'OPTIONS']);

type Refusal = 400 | 405 | 408 | 413 | 431 | 500;

/** The status for what Node could not read as a request. */
const STATUS_OF: { readonly [code: string]: Refusal } = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

const textOf = (status: Refusal): string => `${errorAnswers[status].title}. ${errorAnswers[status].text}\n`;

const plainHeaders = (status: Refusal, text: string): { readonly [name: string]: string | number } => ({
  ...BASE_HEADERS,
  'Content-Type': 'text/plain; charset=utf-8',
  'Content-Length': Buffer.byteLength(text),
  'Cache-Control': 'no-store',
  Connection: 'close',
  ...(status === 405 && { Allow: [...METHODS].join(', ') }),
});

function refuse(response: ServerResponse, status: Refusal): void {
  const text = textOf(status);
  response.writeHead(status, plainHeaders(status, text)).end(text);
}

/** The same for a connection on which no request was read, so that there is nothing to answer with. */
function refuseConnection(socket: Duplex, status: Refusal): void {
  const text = textOf(status);
  const lines = Object.entries(plainHeaders(status, text)).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${text}`, () => socket.destroy());
}

/**
 * The request as the framework can read it: a target in absolute form as its path (RFC 9112, section 3.2.2), since the
 * framework would lead to its host, and nothing about ranges, on which it fails; a server may ignore them.
 */
function simplify(request: IncomingMessage): void {
  request.url = (request.url ?? '').replace(/^https?:\/\/[^/?]*/i, '');
  delete request.headers.range;
}

function faultOf({ httpVersion, headers, method = '', url = '' }: IncomingMessage): 400 | 405 | null {
  if (!METHODS.has(method)) return 405;
  return url.startsWith('/') && (headers.host !== undefined || httpVersion === '1.0') ? null : 400;
}

/**
 * Node's HTTP server around the site. Every answer has the headers of the site before the framework sees the request,
 * so that they stand on what it answers by itself too; what Node would refuse bare is refused with the same headers.
 * A client that sends half a request is not waited for.
 */
export function newSiteServer(handle: Handler, patience: Patience): Server {
  const server = createServer({
    headersTimeout: patience.head,
    requestTimeout: patience.request,
    connectionsCheckingInterval: patience.check,
    keepAliveTimeout: patience.idle,
    // Asked for here, so that the refusal has its headers.
    requireHostHeader: false,
  });
  /** What is being answered on a connection: a refusal in the middle of it would be read as a part of it. */
  const answering = new WeakMap<Duplex, ServerResponse>();

  server.on('request', (request, response) => {
    answering.set(request.socket, response);
    response.setHeaders(new Map(Object.entries(BASE_HEADERS)));
    if (!server.listening) response.setHeader('Connection', 'close');
    simplify(request);
    const fault = faultOf(request);
    if (fault !== null) return refuse(response, fault);
    handle(request, response).catch((error: unknown) => {
      // The client is gone.
      if (response.destroyed) return;
      process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
      if (response.headersSent) response.destroy();
      else refuse(response, 500);
    });
  });
  server.on('checkExpectation', (request, response) => server.emit('request', request, response));
  server.on('connect', (_, socket) => refuseConnection(socket, 405));
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const begun = answering.get(socket);
    const isAmid = begun?.headersSent === true && !begun.writableFinished;
    if (error.code === 'ECONNRESET' || !socket.writable || isAmid) socket.destroy();
    else refuseConnection(socket, STATUS_OF[error.code ?? ''] ?? 400);
  });
  return server;
}

/**
 * Serves a build: `npm start -- -H 127.0.0.1 -p 3000`. Node runs this file as it stands, so it and what it imports name
 * files with their endings.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { settingsAtStart } from './env/at-start.ts';
import { closeWithin } from './http/close-within.ts';
import { type Handler, newSiteServer } from './http/site-server.ts';

/** Milliseconds. nginx keeps idle connections for 60 seconds; if Node closed first, a request would meet the closing. */
const PATIENCE = { head: 15_000, request: 30_000, check: 5_000, idle: 75_000 };
/** What has begun has this long to end, milliseconds. A container is killed ten seconds after it was asked to stop. */
const GRACE = 8_000;

const { values } = parseArgs({
  options: { hostname: { type: 'string', short: 'H' }, port: { type: 'string', short: 'p' } },
});
const { hostname = 'localhost' } = values;
// Decides which .env files are read, and what React and the framework are when they are loaded.
Object.assign(process.env, { NODE_ENV: 'production' });
const { PORT } = settingsAtStart();

async function framework(port: number): Promise<Handler> {
  const { default: next } = await import('next');
  // The framework would take requests to become another protocol, and leave them without an answer. It gets none.
  const app = next({ dev: false, hostname, port, httpServer: createServer() });
  await app.prepare();
  return app.getRequestHandler();
}

const server = newSiteServer(async (request, response) => (await handler)(request, response), PATIENCE);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => closeWithin(server, GRACE).then(() => process.exit(0)));
}
server.listen({ port: Number(values.port ?? PORT), host: values.hostname });
await once(server, 'listening');
const { port } = server.address() as AddressInfo;
const handler = framework(port);
await handler;
process.stdout.write(`Ready at http://${hostname}:${port}\n`);

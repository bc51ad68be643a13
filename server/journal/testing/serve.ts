/** The journal of the site as a program of its own: what starts with the server, and the route that takes the form. */
import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { POST } from '@/app/api/journal/subscribe/route';
import { register } from '@/instrumentation';

await register();
const server = createServer(async (incoming, outgoing) => {
  const request = new Request(`http://127.0.0.1${incoming.url}`, {
    method: 'POST',
    headers: Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, String(value)]),
    body: Readable.toWeb(incoming),
    duplex: 'half',
  } as RequestInit);
  const answer = await POST(request);
  outgoing.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`${typeof address === 'object' ? address?.port : ''}\n`);
});

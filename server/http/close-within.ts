import type { Server } from 'node:http';

/** How often connections that have become idle are closed, milliseconds. */
const LOOK = 100;

/**
 * Takes no more connections, lets what has begun come to its end, and ends what is still open after a while: a request
 * that is half sent, a reader who does not read. (Node waits for both without a limit once a server is closed.)
 *
 * @param grace milliseconds for what has begun
 */
export function closeWithin(server: Server, grace: number): Promise<void> {
  return new Promise((done) => {
    const idle = setInterval(() => server.closeIdleConnections(), LOOK);
    const rest = setTimeout(() => server.closeAllConnections(), grace);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(rest);
      done();
    });
  });
}

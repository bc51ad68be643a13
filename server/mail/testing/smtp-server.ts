import type { Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** One mail that the server took, as it came. */
export interface ReceivedMail {
  readonly to: readonly string[];
  readonly raw: Buffer;
}

/** What a mail server answers instead of taking a mail. */
export interface Refusal {
  readonly at: 'recipient' | 'content';
  readonly code: number;
}

export interface MailServer {
  readonly url: string;
  readonly received: ReceivedMail[];
  /** Says for each recipient what to refuse; null takes the mail. */
  refuse: (recipient: string) => Refusal | null;
  /** Whether to take mails and break the connection before saying so. */
  silent: boolean;
  /** Lets who connects wait for a greeting. */
  readonly hold: () => void;
  /** How many wait for a greeting, whether they are there still or not. */
  readonly held: () => number;
  /** Greets who waits and who comes. */
  readonly greet: () => void;
  readonly close: () => Promise<void>;
}

const refused = ({ code }: Refusal): Error => Object.assign(new Error('not here'), { responseCode: code });

/** Starts a real SMTP server on loopback. @param port a free one where none is given */
export async function startMailServer(port = 0): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  const sockets = new Set<Socket>();
  let held: (() => void)[] | null = null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onConnect: (_, done) => {
      if (held === null) done();
      else held.push(done);
    },
    onRcptTo: ({ address }, _, done) => {
      const refusal = own.refuse(address);
      if (refusal?.at === 'recipient') done(refused(refusal));
      else done();
    },
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = envelope.rcptTo.map(({ address }) => address);
        const refusal = own.refuse(to[0] ?? '');
        if (refusal !== null) return done(refused(refusal));
        received.push({ to, raw: Buffer.concat(chunks) });
        if (own.silent) for (const socket of sockets) socket.destroy();
        else done();
      });
    },
  });
  // Its answers are small and follow one another; held back by Nagle's algorithm, each mail would take 40 ms more.
  server.server.on('connection', (socket) => {
    socket.setNoDelay(true);
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  // Clients that are killed break their connections.
  server.on('error', () => {});
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const own: MailServer = {
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    refuse: () => null,
    silent: false,
    hold: () => {
      held = [];
    },
    held: () => held?.length ?? 0,
    greet: () => {
      const waiting = held ?? [];
      held = null;
      for (const done of waiting) done();
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((done) => server.close(() => done()));
    },
  };
  return own;
}

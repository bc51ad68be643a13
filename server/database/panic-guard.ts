import { PGlite } from '@electric-sql/pglite';

/**
 * PGlite that takes no command after a panic. PostgreSQL ends its process then; PGlite goes on with the locks that were
 * held, and the next command would wait for them for ever, and with it the whole process.
 */
class Guarded extends PGlite {
  /** What ended it. */
  ended: Error | undefined;

  override async execProtocolStream(...command: Parameters<PGlite['execProtocolStream']>) {
    if (this.ended !== undefined) throw this.ended;
    try {
      return await super.execProtocolStream(...command);
    } catch (error) {
      if (error instanceof Error && Reflect.get(error, 'severity') === 'PANIC') this.ended = error;
      throw error;
    }
  }
}

async function open(folder: string): Promise<Guarded> {
  const client = new Guarded(folder);
  await client.waitReady;
  return client;
}

/**
 * Opens the database of a folder as a client that outlives a panic, for example where the disk is full: the next use
 * opens the database anew, which recovers it from its write-ahead log.
 *
 * @param mayOpen throws where it should not be tried now
 */
export async function openLasting(folder: string, mayOpen: () => Promise<void>): Promise<PGlite> {
  const first = await open(folder);
  let current = first;
  let opening: Promise<Guarded> | undefined;
  const reopen = async () => {
    await mayOpen();
    current = await open(folder);
    return current;
  };
  const living = (): Promise<Guarded> => {
    if (current.ended === undefined) return Promise.resolve(current);
    opening ??= reopen().finally(() => {
      opening = undefined;
    });
    return opening;
  };
  return new Proxy(first, {
    get: (_, name) => {
      const value: unknown = Reflect.get(current, name, current);
      if (typeof value !== 'function') return value;
      return async (...given: unknown[]) => {
        if (name === 'close' && current.ended !== undefined) return;
        return Reflect.apply(value, await living(), given);
      };
    },
  });
}

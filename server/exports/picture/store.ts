/** How much is kept and how much may wait. */
export interface StoreLimits {
  /** Results that are kept; the one that was not used for longest goes first. */
  readonly kept: number;
  /** Results that may be in the making, the one that is being made included. */
  readonly waiting: number;
}

/** Makes a costly thing once for each key, one at a time. */
export interface Store<T> {
  /** The thing for a key, or null where too many others are being made. */
  get(key: string, make: () => Promise<T>): Promise<T> | null;
}

/**
 * A memory of bounded size in front of something costly. Equal keys that are asked for together are made once; a
 * failure is not kept.
 */
export function newStore<T>({ kept, waiting }: StoreLimits): Store<T> {
  const done = new Map<string, Promise<T>>();
  const pending = new Map<string, Promise<T>>();
  let last: Promise<unknown> = Promise.resolve();

  function keep(key: string, made: Promise<T>): void {
    done.delete(key);
    done.set(key, made);
    for (const oldest of done.keys()) {
      if (done.size <= kept) break;
      done.delete(oldest);
    }
  }

  return {
    get(key, make) {
      const known = done.get(key);
      if (known !== undefined) {
        keep(key, known);
        return known;
      }
      const begun = pending.get(key);
      if (begun !== undefined) return begun;
      if (pending.size >= waiting) return null;
      const made = last.then(make);
      pending.set(key, made);
      last = made.then(
        () => {
          pending.delete(key);
          keep(key, made);
        },
        () => pending.delete(key),
      );
      return made;
    },
  };
}

import { describe, expect, it } from 'vitest';
import { newStore } from './store';

const later = <T>(value: T) => new Promise<T>((resolve) => setTimeout(resolve, 1, value));

describe('a store in front of something costly', () => {
  it('makes each thing once, also when it is asked for twice at a time', async () => {
    const store = newStore<string>({ kept: 8, waiting: 8 });
    let made = 0;
    const make = () => {
      made += 1;
      return later('a');
    };
    expect(await Promise.all([store.get('a', make), store.get('a', make)])).toEqual(['a', 'a']);
    expect(await store.get('a', make)).toBe('a');
    expect(made).toBe(1);
  });

  it('forgets what was not used for longest', async () => {
    const store = newStore<string>({ kept: 2, waiting: 8 });
    const made: string[] = [];
    const get = (key: string) =>
      store.get(key, () => {
        made.push(key);
        return later(key);
      });
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await get(key);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });

  it('refuses what would have to wait behind too many, and takes it afterwards', async () => {
    const store = newStore<string>({ kept: 8, waiting: 2 });
    const first = store.get('a', () => later('a'));
    const second = store.get('b', () => later('b'));
    expect(store.get('c', () => later('c'))).toBeNull();
    await Promise.all([first, second]);
    expect(await store.get('c', () => later('c'))).toBe('c');
  });

  it('makes one at a time', async () => {
    const store = newStore<number>({ kept: 8, waiting: 8 });
    let running = 0;
    const make = async () => {
      running += 1;
      const seen = await later(running);
      running -= 1;
      return seen;
    };
    expect(await Promise.all(['a', 'b', 'c'].map((key) => store.get(key, make)))).toEqual([1, 1, 1]);
  });

  it('does not keep a failure', async () => {
    const store = newStore<string>({ kept: 8, waiting: 8 });
    await expect(store.get('a', () => Promise.reject(new Error('no font')))).rejects.toThrow('no font');
    expect(await store.get('a', () => later('a'))).toBe('a');
  });
});

import { describe, expect, it } from 'vitest';
import { readerKey, readerOfKey } from './tokens';

const SECRET = 'a secret of the tests';

describe('the link of a reader', () => {
  const reader = '0b9c3a52-6f6e-4a58-9c39-0f6a4a4f6a11';

  it('proves its reader and no other', () => {
    const key = readerKey(reader, SECRET);
    expect(readerOfKey(key, SECRET)).toBe(reader);
    expect(readerOfKey(key, 'another secret')).toBeNull();
    expect(readerOfKey(key.replace('0b9c', '0b9d'), SECRET)).toBeNull();
    for (const wrong of ['', '.', reader, `${reader}.`, `${key}A`, key.slice(0, -1), "' or 1=1"]) {
      expect(readerOfKey(wrong, SECRET)).toBeNull();
    }
  });
});

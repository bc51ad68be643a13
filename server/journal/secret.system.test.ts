import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'secret-'));
  vi.stubEnv('DATA_DIR', folder);
  vi.stubEnv('JOURNAL_SECRET', '');
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** The largest file that this process may write, bytes: the kernel refuses what is beyond, as it does without room. */
const allow = (bytes: number | 'unlimited') =>
  execFileSync('prlimit', ['--pid', String(process.pid), `--fsize=${bytes}:unlimited`]);

describe('the key of the links', () => {
  it('is made once, for its owner alone', async () => {
    const { journalSecret } = await import('./secret');
    const key = journalSecret();
    expect(Buffer.from(key, 'base64url')).toHaveLength(32);
    expect(statSync(path.join(folder, 'journal-secret')).mode & 0o077).toBe(0);
    vi.resetModules();
    expect((await import('./secret')).journalSecret()).toBe(key);
    expect(readdirSync(folder)).toEqual(['journal-secret']);
  });

  it('is not made without room for it, when forms have no stamp, and is whole when there is', async () => {
    const { journalSecret } = await import('./secret');
    const { stampOfNow } = await import('./form');
    allow(0);
    try {
      expect(journalSecret).toThrow('EFBIG');
      expect(stampOfNow()).toBe('');
    } finally {
      allow('unlimited');
    }
    expect(Buffer.from(journalSecret(), 'base64url')).toHaveLength(32);
    expect(stampOfNow()).not.toBe('');
  });

  it('is not taken from a file that was cut short', async () => {
    writeFileSync(path.join(folder, 'journal-secret'), '');
    const { journalSecret } = await import('./secret');
    expect(journalSecret).toThrow('holds no key');
  });
});

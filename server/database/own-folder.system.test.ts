import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { openEmbedded } from './embedded';
import { ownFolder } from './own-folder';
import { readers } from './schema';
import { madeEmbedded } from './testing/made-embedded';

const above = mkdtempSync(path.join(tmpdir(), 'rights-'));
chmodSync(above, 0o755);
afterAll(() => rmSync(above, { recursive: true, force: true }));

const modeOf = (place: string) => statSync(place).mode & 0o777;

function folderWith(name: string, mode: number): string {
  const folder = path.join(above, name);
  mkdirSync(folder);
  chmodSync(folder, mode);
  return folder;
}

const isRoot = process.geteuid?.() === 0;

/** Runs a command as a user that owns nothing; root alone may. @returns what it writes */
const asNobody = (command: string): string =>
  spawnSync('su', ['nobody', '-s', '/bin/sh', '-c', command], { encoding: 'utf8' }).stdout;

describe('the data folder', () => {
  it.each([
    ['the database is made', 0o777, false],
    ['a database of before is opened', 0o755, true],
  ])('is closed to others, whatever it was, when %s', async (_, mode, before) => {
    const folder = folderWith(`mode-${mode.toString(8)}`, 0o700);
    if (before) await madeEmbedded(folder);
    execFileSync('chmod', ['-R', mode.toString(8), folder]);
    const store = await openEmbedded(folder);
    await store.database.insert(readers).values({ address: 'someone@example.org', sourcePage: '/' });
    await store.close();
    expect(modeOf(folder)).toBe(0o700);
    expect(modeOf(path.join(folder, 'postgres'))).toBe(0o700);
    expect(execFileSync('grep', ['-ral', 'someone@example.org', folder], { encoding: 'utf8' })).not.toBe('');
    if (isRoot) {
      expect(asNobody(`find ${above} -type d 2>/dev/null; echo done`)).toContain('done');
      expect(asNobody(`grep -ral someone@example.org ${above}; find ${folder} -type f`)).toBe('');
    }
  });

  it('takes the rights of others from files that lie in it already', () => {
    const folder = folderWith('before', 0o755);
    mkdirSync(path.join(folder, 'postgres', 'base'), { recursive: true });
    const file = path.join(folder, 'postgres', 'base', '1');
    writeFileSync(file, '');
    chmodSync(file, 0o666);
    ownFolder(folder);
    expect(modeOf(file)).toBe(0o600);
    expect(modeOf(path.dirname(file))).toBe(0o700);
  });

  it('is refused, and left as it is, where it holds other things', () => {
    const folder = folderWith('shared', 0o755);
    writeFileSync(path.join(folder, 'report.txt'), '');
    expect(() => ownFolder(folder)).toThrow(`${folder} is open to other users and holds more`);
    expect(modeOf(folder)).toBe(0o755);
    chmodSync(folder, 0o700);
    ownFolder(folder);
  });

  it('is refused where it, or something in it, belongs to somebody else who let others in', () => {
    const folder = folderWith('theirs', 0o777);
    mkdirSync(path.join(folder, 'postgres'));
    vi.spyOn(process, 'geteuid').mockReturnValue(54_321);
    expect(() => ownFolder(folder)).toThrow('postgres in it belongs to one of them. Give it to the user');
    vi.restoreAllMocks();
    expect(readdirSync(folder)).toEqual(['postgres']);
  });

  it.runIf(isRoot)('is refused where it cannot be closed', () => {
    const folder = folderWith('not-ours', 0o777);
    const uid = Number(execFileSync('id', ['-u', 'nobody'], { encoding: 'utf8' }));
    process.seteuid?.(uid);
    try {
      expect(() => ownFolder(folder)).toThrow(`${folder} is open to other users and cannot be closed: EPERM`);
    } finally {
      process.seteuid?.(0);
    }
  });
});

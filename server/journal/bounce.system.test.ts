import { expect, it } from 'vitest';
import { readers } from '@/server/database/schema';
import { eachStore } from '@/server/database/testing/each-store';
import { signatureOf, takeReport } from './bounce';
import { confirmedReaders } from './sending';

const SECRET = 'shared with the mail provider';
const NOW = new Date('2026-11-23T12:00:00Z');
const seconds = NOW.getTime() / 1000;

eachStore('reports of a mail provider', (newStore) => {
  it('stop mail to the address they name, if they are signed and new', async () => {
    const { database } = await newStore();
    const confirmedAt = NOW;
    await database.insert(readers).values([
      { address: 'A@example.org', sourcePage: '/', journal: true, confirmedAt },
      { address: 'b@example.org', sourcePage: '/', journal: true, confirmedAt },
    ]);
    const body = JSON.stringify({ kind: 'complaint', address: 'a@EXAMPLE.org' });
    const take = (text: string, signature: string) => takeReport(async () => database, text, signature, NOW, SECRET);
    for (const signature of [
      '',
      't=,v1=',
      signatureOf(body, seconds, 'another'),
      signatureOf(body, seconds - 301, SECRET),
      signatureOf(body.replace('a@', 'b@'), seconds, SECRET),
    ]) {
      expect(await take(body, signature)).toBe('unsigned');
    }
    for (const text of [
      '',
      '{',
      '[]',
      JSON.stringify({ kind: 'bounce' }),
      JSON.stringify({ kind: 'bounce', address: 'x' }),
    ]) {
      expect(await take(text, signatureOf(text, seconds, SECRET))).toBe('malformed');
    }
    expect(await confirmedReaders(database, 'journal')).toHaveLength(2);
    expect(await take(body, signatureOf(body, seconds, SECRET))).toBe('taken');
    expect((await confirmedReaders(database, 'journal')).map(({ address }) => address)).toEqual(['b@example.org']);
    const unknown = JSON.stringify({ kind: 'bounce', address: 'nobody@example.org' });
    expect(await take(unknown, signatureOf(unknown, seconds, SECRET))).toBe('taken');
  });
});

import { expect, it } from 'vitest';
import { modelOf, newestModel } from '@/decision';
import { someAnswers } from '@/decision/check/random-answers';
import { NEWEST } from '@/decision/testing/cases';
import { readers, watches } from '@/server/database/schema';
import { eachStore } from '@/server/database/testing/each-store';
import { letterMail, rendered } from './issue-mail';
import { issueLetter } from './issues';
import { changedAdvice, changesLetter, changesReaders, followNewest } from './model-changes';
import { messageIds, progressLine } from './progress-line';
import { readerOfKey } from './tokens';

const SECRET = 'a secret of the tests';
const READER = '0b9c3a52-6f6e-4a58-9c39-0f6a4a4f6a11';
/** What 1.1 advises otherwise. */
const CHANGED = 'MAA:1.0/TR:R/AC:P/CL:M/SV:P/ID:C/RE:Y/TL:O/EX:D/DS:N/IM:C/CU:M/MD:N/AP:T/AS:DCJ/PO:S';
const UNCHANGED = await firstUnchanged();

/** The first answers of a seed on which the first version and the newest agree. */
async function firstUnchanged(): Promise<string> {
  const first = (await modelOf('1.0')) ?? expect.fail('no model 1.0');
  for (const answers of someAnswers(3, 500, first.source.questions)) {
    const vector = first.encode(answers);
    if ((await changedAdvice(vector)) === null) return vector;
  }
  return expect.fail('every link is answered otherwise');
}

it('makes an issue into a mail that says the same in both texts, with links that work outside the site', async () => {
  const letter = rendered(await issueLetter('the-decision'));
  const mail = letterMail(letter, { id: READER, address: 'a@example.org' }, SECRET);
  for (const text of [mail.text, mail.html]) {
    expect(text).toContain('What the model found when it was proven');
    expect(text).toContain('18,222,348,868,003,584');
    expect(text).toContain('/model/proofs');
  }
  expect(mail.html).not.toContain('href="/');
  expect(mail.text).not.toContain('](/');
  expect(mail.html).not.toMatch(/<(img|script|link|iframe)\b/);
  const key = new URL(mail.leave ?? '').searchParams.get('key') ?? '';
  expect(readerOfKey(key, SECRET)).toBe(READER);
  expect(mail.text).toContain(`/subscribe/manage?key=${key}`);
});

it('names the issues that there are where it is asked for another', async () => {
  await expect(issueLetter('nothing')).rejects.toThrow('There are: ');
});

it('tells what the newest model answers differently, and nothing where nothing changed', async () => {
  const advice = await changedAdvice(CHANGED);
  expect(advice?.newVector.startsWith(`${NEWEST}/`)).toBe(true);
  expect(advice?.differences.length).toBeGreaterThan(0);
  expect(await changedAdvice(UNCHANGED)).toBeNull();
  expect(await changedAdvice(newestModel.encode({}))).toBeNull();
});

it('shows how far it is and what time is left at the rate so far', () => {
  const none = { queued: 0, unclear: 0, sent: 0, refused: 0 };
  const start = { at: 0, progress: { ...none, queued: 200 } };
  expect(progressLine(start, { ...none, sent: 50, queued: 150 }, 5000)).toBe(
    '[======..................] 50 of 200, 10.0 a second, 15 s left',
  );
  expect(progressLine(start, start.progress, 5000)).toContain('0 of 200, 0.0 a second, waiting');
});

it('finds the Message-IDs in the log of a mail server', () => {
  const log = 'Nov 23 05:00:01 mail postfix/cleanup[7]: 4F: message-id=<issue-a.1@advisor.example>\nnothing <here>';
  expect([...messageIds(log)]).toEqual(['issue-a.1']);
});

eachStore('a new version of the model', (newStore) => {
  it('is told to those whom it concerns, once', async () => {
    const { database } = await newStore();
    const confirmedAt = new Date();
    const add = async (address: string, vectors: readonly string[], modelChanges = false) => {
      const [reader] = await database
        .insert(readers)
        .values({ address, sourcePage: '/', modelChanges, confirmedAt })
        .returning({ id: readers.id });
      const readerId = reader?.id ?? '';
      for (const vector of vectors) await database.insert(watches).values({ readerId, vector });
      return readerId;
    };
    const general = await add('general@example.org', [], true);
    const changed = await add('changed@example.org', [CHANGED, UNCHANGED]);
    const unchanged = await add('unchanged@example.org', [UNCHANGED]);
    expect((await changesReaders(database)).toSorted()).toEqual([general, changed].toSorted());
    expect(await changesLetter(database, unchanged)).toBeNull();
    expect((await changesLetter(database, general))?.body).not.toContain('MAA:');
    const letter = await changesLetter(database, changed);
    expect(letter?.body).toContain('Before: ');
    expect(letter?.body).toContain(`/compare?a=${CHANGED}`);
    expect(letter?.body).not.toContain(UNCHANGED);
    await followNewest(database, changed);
    expect(await changesLetter(database, changed)).toBeNull();
    expect(await changesReaders(database)).toEqual([general]);
  });
});

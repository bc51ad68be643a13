import { describe, expect, it } from 'vitest';
import { advise, newDrafter, newestModel, recommendationParts } from '@/decision';
import { someAnswers } from '@/decision/check/random-answers';
import { newJsonWriter } from './json-writer';
import { Sheet } from './sheet';

const sheet = new Sheet();
const writeJson = newJsonWriter(sheet);

/** Text after what was written before. */
function written(value: object): string {
  sheet.start(new ArrayBuffer(0));
  writeJson(value);
  return Buffer.from(sheet.finish()).toString('utf8');
}

describe('the writer of JSON', () => {
  it('writes recommendations from drafts as JSON.stringify writes them from objects', () => {
    const drafter = newDrafter(newestModel);
    for (const answers of someAnswers(17, 2_000)) {
      const expected = JSON.stringify(advise(answers));
      const text = written(drafter.draft(answers, recommendationParts));
      if (text !== expected) expect(text).toBe(expected);
    }
  });

  it('writes what is shared, what is not, and what is hard to write', () => {
    const frozen = Object.freeze({
      a: 'a “quoted” \u2028 "word"\n',
      list: Object.freeze([1, null, Object.freeze([])]),
    });
    const values = [{}, [], [[], [{}]], { a: frozen, b: [frozen, frozen] }, [frozen], { '"': 3600, '': null, 1: true }];
    const texts = [...values, ['3600', 3600, 'ü'.repeat(70), '\u0000', '\ud800', 1e21, -0]];
    for (const value of [...texts, ...texts]) expect(written(value)).toBe(JSON.stringify(value));
  });

  it('reads again what is not frozen', () => {
    const value = { list: ['a'] };
    expect(written(value)).toBe('{"list":["a"]}');
    value.list.push('b');
    expect(written(value)).toBe('{"list":["a","b"]}');
  });

  it('goes on when its pieces have become too many', () => {
    const frozen = Array.from({ length: 80 }, (_, i) => Object.freeze([`${i}`.repeat(500_000)]));
    for (const value of [...frozen, ...frozen]) {
      const text = written([value, 'word']);
      if (text !== JSON.stringify([value, 'word']))
        expect(text.slice(0, 100)).toBe(JSON.stringify(value).slice(0, 100));
    }
    expect(sheet.stored).toBeLessThan(40 * 1024 * 1024);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEWEST } from '@/decision/testing/cases';
import { readPasted, statusOfComparison, vectorIn } from './pasted-link';

const VECTOR = 'MAA:1.0/TR:L/AC:A/BE:U/EX:D/DS:S/IM:C/PO:S';

describe('a pasted link', () => {
  it.each([
    VECTOR,
    ` ${VECTOR}\n`,
    `https://advisor.example/r/${VECTOR}`,
    `https://advisor.example/r/${VECTOR}?framework=all#controls`,
    `http://localhost:3000/decide/${VECTOR}?question=TE`,
    `/api/v1/recommendations/${VECTOR}`,
    `/export/record/${VECTOR}.md`,
    `/compare?a=${VECTOR}&b=${NEWEST}/TR:L`,
    `<https://advisor.example/r/${VECTOR}>`,
    `see “https://advisor.example/r/${VECTOR} (agreed)`,
    `It is “https://advisor.example/r/${VECTOR}”, as agreed.`,
    `[this](https://advisor.example/export/record/${VECTOR}.md).`,
    `${VECTOR};`,
  ])('is found in %j', (text) => {
    expect(vectorIn(text)).toBe(VECTOR);
  });

  it('may be percent-encoded', async () => {
    const { link } = await readPasted(`https://advisor.example/r/${encodeURIComponent(VECTOR)}`);
    expect(link?.model.encode(link.answers)).toBe(VECTOR);
  });

  it('is read by the version that it names, open questions included', async () => {
    expect((await readPasted(VECTOR)).link?.model.version).toBe('1.0.0');
    expect((await readPasted(`${NEWEST}/TR:L`)).link?.problems.length).toBeGreaterThan(0);
  });

  it.each([
    ['', ['empty']],
    ['hello', ['unknown-version', 'malformed-part']],
    ['https://example.com/', ['unknown-version', 'malformed-part', 'malformed-part', 'malformed-part']],
    [VECTOR.replace('1.0', '7.3'), ['unknown-version']],
    [VECTOR.replace('AC:A', 'AC:Z'), ['unknown-option']],
  ])('that cannot be read says why: %j', async (text, codes) => {
    const { given, link, faults } = await readPasted(text);
    expect([given, link]).toEqual([text, null]);
    for (const code of codes) expect(faults.map((fault) => fault.code)).toContain(code);
  });

  it('of any text is read or says why not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 80 }), async (text) => {
        const { link, faults } = await readPasted(text);
        expect(link === null).toBe(faults.length > 0);
      }),
    );
  });
});

describe('the status of a comparison', () => {
  it.each([
    ['', 200],
    [`a=${VECTOR}`, 200],
    [`a=${VECTOR}&b=${VECTOR}`, 200],
    [`a=${VECTOR}&b=`, 400],
    [`a=nonsense`, 400],
    [`a=${VECTOR}&b=MAA:9.9/TR:L`, 400],
  ] as const)('of ?%s is %i', async (query, status) => {
    expect(await statusOfComparison(new URLSearchParams(query))).toBe(status);
  });
});

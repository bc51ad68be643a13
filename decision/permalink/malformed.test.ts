import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questions } from '../interview.ts';
import { LINK_VERSION, MODEL_VERSION } from '../published/versions.ts';
import { link, NEWEST } from '../testing/cases.ts';
import type { Problem } from '../types.ts';
import { decode, LINK_LENGTH_LIMIT } from './decode.ts';
import { encode } from './encode.ts';
import { readAnswers } from './json.ts';

const GOOD = link('a person with a local process');
const good = decode(GOOD).answers;
const REMOTE = link('a person in a page of a browser');

const short = (problems: readonly Problem[]) =>
  problems.map(({ code, part, question }) => `${code} ${question}: ${part}`);
const without = (key: string) =>
  GOOD.split('/')
    .filter((part) => !part.startsWith(`${key}:`))
    .join('/');

describe('a bad link names its bad parts', () => {
  it.each<[string, string[]]>([
    ['', ['empty null: ']],
    ['///', ['empty null: ']],
    [`${GOOD}/nonsense`, ['malformed-part null: nonsense']],
    [`${GOOD}/a:b:c`, ['malformed-part null: a:b:c']],
    [`${GOOD}/:x`, ['malformed-part null: :x']],
    [GOOD.replace('/AC', '//AC'), ['malformed-part null: //']],
    [`${GOOD}/ZZ:R`, ['unknown-question null: ZZ:R']],
    [`${GOOD}/__proto__:R`, ['unknown-question null: __proto__:R']],
    [`${GOOD}/constructor:R`, ['unknown-question null: constructor:R']],
    [`${GOOD}/toString:X`, ['unknown-question null: toString:X']],
    [GOOD.replace('PO:S', 'PO:Z'), ['unknown-option policy: PO:Z']],
    [GOOD.replace('PO:S', 'PO:s'), ['unknown-option policy: PO:s']],
    [GOOD.replace('PO:S', 'PO:x'), ['unknown-option policy: PO:x']],
    [GOOD.replace('PO:S', 'PO:0'), ['unknown-option policy: PO:0']],
    [GOOD.replace('PO:S', 'PO:'), ['malformed-value policy: PO:']],
    [GOOD.replace('PO:S', 'PO:SG'), ['malformed-value policy: PO:SG']],
    [GOOD.replace('PO:S', 'PO:__proto__'), ['malformed-value policy: PO:__proto__']],
    [GOOD.replace('PO:S', 'po:S'), ['unknown-question null: po:S', 'missing policy: PO']],
    [without('PO'), ['missing policy: PO']],
    [`${GOOD}/PO:S`, ['duplicate-question policy: PO:S']],
    [`${GOOD}/PO:G`, ['duplicate-question policy: PO:G']],
    [`${GOOD}/PO:Z`, ['unknown-option policy: PO:Z', 'duplicate-question policy: PO:Z']],
    [`${GOOD}/CL:B`, ['not-asked client: CL:B']],
    [`${GOOD}/CL:b`, ['unknown-option client: CL:b']],
    [`${GOOD}/%C3%84`, ['malformed-part null: %C3%84']],
    [`${GOOD}/BE:X`, ['not-asked behalf: BE:X']],
    [`${GOOD}/${NEWEST}`, [`duplicate-question null: ${NEWEST}`]],
    [GOOD.replace(LINK_VERSION, '9.9'), ['unknown-version null: MAA:9.9']],
    [GOOD.replace(LINK_VERSION, '__proto__'), ['unknown-version null: MAA:__proto__']],
    [GOOD.replace(LINK_VERSION, 'constructor'), ['unknown-version null: MAA:constructor']],
    [GOOD.replace(LINK_VERSION, ''), ['unknown-version null: MAA:']],
    [GOOD.replace('MAA', 'maa'), ['unknown-version null: ', `unknown-question null: maa:${LINK_VERSION}`]],
    [without('MAA'), ['unknown-version null: ']],
    [REMOTE.replace('AS:DP', 'AS:'), ['malformed-value authorization-server: AS:']],
    [REMOTE.replace('AS:DP', 'AS:DD'), ['malformed-value authorization-server: AS:DD']],
    [REMOTE.replace('AS:DP', 'AS:Dd'), ['malformed-value authorization-server: AS:Dd']],
    [REMOTE.replace('AS:DP', 'AS:D0'), ['malformed-value authorization-server: AS:D0']],
    [REMOTE.replace('AS:DP', 'AS:DX'), ['malformed-value authorization-server: AS:DX']],
    [REMOTE.replace('AS:DP', 'AS:DZ'), ['unknown-option authorization-server: AS:DZ']],
    [REMOTE.replace('AS:DP', 'AS:x'), ['unknown-option authorization-server: AS:x']],
    [`${GOOD}%2FPO%3AS`, ['duplicate-question policy: PO:S']],
    [GOOD.replace('PO:S', 'PO%253AS'), ['malformed-part null: PO%3AS', 'missing policy: PO']],
    [GOOD.replace('PO:S', 'PO:%zz'), ['malformed-value policy: PO:%zz']],
    [GOOD.replace('PO:S', 'P\u041E:S'), ['unknown-question null: P\u041E:S', 'missing policy: PO']],
    [GOOD.replace('PO:S', 'PO:\u0405'), ['unknown-option policy: PO:\u0405']],
    [REMOTE.replace('AS:DP', 'AS:\u212A'), ['unknown-option authorization-server: AS:\u212A']],
    [GOOD.replace('PO:S', 'PO:\u0000S'), ['malformed-value policy: PO:S']],
    [GOOD.replace('PO:S', 'PO:S%00%1b[31m'), ['malformed-value policy: PO:S[31m']],
    [GOOD.replace('PO:S', 'PO:\uD83D'), ['unknown-option policy: PO:']],
    [GOOD.replace('PO:S', '\u202EPO:S'), ['unknown-question null: PO:S', 'missing policy: PO']],
  ])('%j', (link, expected) => {
    expect(short(decode(link).problems)).toEqual(expected);
  });

  it('and keeps the rest', () => {
    const { policy, ...rest } = good;
    expect(decode(`${GOOD}/nonsense/ZZ:R/CL:B`).answers).toEqual(good);
    expect(decode(GOOD.replace(LINK_VERSION, '9.9'))).toMatchObject({ version: null, answers: good });
    expect(decode(GOOD.replace('PO:S', 'PO:Z')).answers).toEqual(rest);
    expect(decode(`${GOOD}/PO:S`).answers).toEqual(good);
    expect(decode(`${GOOD}/PO:G`).answers).toEqual(rest);
    expect(decode(`${GOOD}/PO:G/PO:S`).answers).toEqual(rest);
    expect(decode(`${GOOD}/PO:G/PO:G`).answers).toEqual(rest);
    expect(decode(`${REMOTE}/AS:PD`).answers).toEqual(decode(REMOTE).answers);
    expect(policy).toBe('scopes-only');
  });

  it('names the version only if all its mentions agree', () => {
    expect(decode(`${GOOD}/${NEWEST}`).version).toBe(MODEL_VERSION);
    expect(decode(`${GOOD}/MAA:2.0`).version).toBeNull();
    expect(decode(`MAA:2.0/${GOOD}`).version).toBeNull();
  });

  it('takes a set of nothing but unsure members for not sure', () => {
    const small = (questions.find(({ key }) => key === 'AS')?.options ?? [])
      .map(({ letter }) => letter.toLowerCase())
      .join('');
    expect(decode(REMOTE.replace('AS:DP', `AS:${small}`))).toEqual(decode(REMOTE.replace('AS:DP', 'AS:X')));
  });

  it('asks for everything that may be asked when the first answer is lost', () => {
    const { answers, problems } = decode(GOOD.replace('TR:L', 'TR:?'));
    expect(answers).toEqual(Object.fromEntries(Object.entries(good).filter(([id]) => id !== 'transport')));
    expect(problems.filter(({ code }) => code === 'missing').map(({ question }) => question)).toContain('client');
  });
});

describe('an endless link', () => {
  it.each([
    ['one long part', 'A'.repeat(10_000)],
    ['slashes', '/'.repeat(10_000)],
    ['many parts', 'PO:S/'.repeat(2_000)],
    ['escapes', '%41'.repeat(4_000)],
    ['cut escapes', '%'.repeat(10_000)],
    ['colons', ':'.repeat(10_000)],
    ['lone surrogates', '\uD800'.repeat(10_000)],
  ])('of %s is read up to the limit', (_, text) => {
    for (const link of [text, `${GOOD}/${text}`]) {
      const { problems, answers } = decode(link);
      expect(problems[0]?.code).toBe('too-long');
      expect(problems.length).toBeLessThan(160);
      expect(answers).toEqual(
        link === text && !text.startsWith('PO') ? {} : expect.objectContaining({ policy: 'scopes-only' }),
      );
    }
  });

  it('of eight million characters is read at once', () => {
    const text = `${GOOD}/${'/%2F:AS'.repeat(1_000_000)}`;
    const start = performance.now();
    decode(text);
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('of just the limit is whole', () => {
    const padded = '/'.repeat(LINK_LENGTH_LIMIT - GOOD.length) + GOOD;
    expect(decode(padded).problems).toEqual([]);
    expect(decode(`${padded}/`).problems[0]?.code).toBe('too-long');
  });
});

const fragment = fc.oneof(
  fc.constantFrom(
    'MAA',
    'TR',
    'AS',
    'PO',
    ':',
    '/',
    '%',
    '%2F',
    '%3a',
    '%00',
    LINK_VERSION,
    'R',
    'X',
    '0',
    'd',
    '__proto__',
  ),
  fc.constantFrom(
    'constructor',
    'hasOwnProperty',
    '\u0000',
    '\u007F',
    '\u0085',
    '\u2028',
    '\u202E',
    '\uFEFF',
    '\uDC00',
    '\uD800',
  ),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\u0422R', 'P\u041E', '\uFF30\uFF2F', 'ſ', 'ı', '\u212A', '👩\u200D👩\u200D👧', 'A'.repeat(3_000)),
);
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fragment, { maxLength: 60 }).map((f) => f.join('')),
);

/** Surrogates that belong to no pair. */
const LONE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

const unfit = (part: string) => part.length > 40 || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(part) || LONE.test(part);

function expectFit(problems: readonly Problem[]): void {
  expect(problems.filter(({ part }) => unfit(part))).toEqual([]);
}

describe('any text at all', () => {
  it('is decoded to canonical answers and problems that are fit to be shown', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { answers, problems } = decode(text);
        expectFit(problems);
        expect(Object.getPrototypeOf(answers)).toBe(Object.prototype);
        expect(decode(encode(answers)).answers).toEqual(answers);
        if (problems.length === 0) expect(decode(encode(answers)).problems).toEqual([]);
      }),
      { numRuns: 5_000 },
    );
  });

  it('after a good link leaves its answers alone or says why not', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { answers, problems } = decode(`${GOOD}/${text}`);
        expectFit(problems);
        if (problems.length === 0) expect(answers).toEqual(good);
        for (const [id, answer] of Object.entries(good)) {
          const kept = (answers as Record<string, unknown>)[id];
          if (kept !== answer) expect(problems.map(({ code }) => code)).toContain('duplicate-question');
        }
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('a JSON answer set', () => {
  const remote = decode(REMOTE).answers;

  it('reads what encode writes', () => {
    expect(readAnswers(JSON.parse(JSON.stringify(remote)))).toEqual({ answers: remote, problems: [] });
  });

  it.each<[unknown, string[]]>([
    [null, ['malformed-part null: null']],
    [undefined, ['malformed-part null: undefined']],
    [[], ['malformed-part null: array']],
    [NEWEST, ['malformed-part null: string']],
    [{}, ['empty null: ']],
    [{ ...good, colour: 'red' }, ['unknown-question null: colour']],
    [{ ...good, PO: 'S' }, ['unknown-question null: PO']],
    [{ ...good, policy: 'Gateway' }, ['unknown-option policy: policy: Gateway']],
    [{ ...good, policy: '' }, ['unknown-option policy: policy: ']],
    [{ ...good, policy: null }, ['malformed-value policy: policy']],
    [{ ...good, policy: ['gateway'] }, ['malformed-value policy: policy']],
    [{ ...good, policy: { toString: 1 } }, ['malformed-value policy: policy']],
    [{ ...good, client: 'ours' }, ['not-asked client: client']],
    [{ ...good, policy: undefined }, ['malformed-value policy: policy']],
    [{ ...remote, 'authorization-server': 'dpop' }, ['malformed-value authorization-server: authorization-server']],
    [
      { ...remote, 'authorization-server': ['dpop', 1] },
      ['malformed-value authorization-server: authorization-server'],
    ],
    [
      { ...remote, 'authorization-server': ['dpop', 'ldap'] },
      ['unknown-option authorization-server: authorization-server: ldap'],
    ],
    [
      { ...remote, 'authorization-server': ['dpop', '?dpop'] },
      ['malformed-value authorization-server: authorization-server: ?dpop'],
    ],
  ])('%j', (json, expected) => {
    const found = short(readAnswers(json).problems);
    expect(found).toEqual(expected);
  });

  it('with prototype names or very many keys is harmless', () => {
    const { answers, problems } = readAnswers(
      JSON.parse('{"__proto__":{"policy":"gateway"},"constructor":1,"transport":"stdio"}'),
    );
    expect(answers).toEqual({ transport: 'stdio' });
    expect(problems.filter(({ code }) => code === 'unknown-question').map(({ part }) => part)).toEqual([
      '__proto__',
      'constructor',
    ]);
    const many = readAnswers(Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`key-${i}`, i])));
    expect(many.problems[0]?.code).toBe('too-long');
    expect(many.problems.length).toBeLessThan(100);
  });

  it('of any shape is read without throwing', () => {
    const ids = fc.constantFrom(...questions.map(({ id }) => id), '__proto__', 'constructor', '\u202Ex');
    const values = fc.oneof(
      fc.constantFrom('not-sure', 'stdio', 'gateway', '?dpop', 'toString'),
      fc.array(fc.constantFrom('dpop', '?dpop', 'id-jag', '?', '', 'not-sure')),
      fc.anything(),
    );
    const objects = fc.array(fc.tuple(ids, values)).map((entries) => Object.fromEntries(entries));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), objects), (json) => {
        const { answers, problems } = readAnswers(json);
        expectFit(problems);
        expect(readAnswers(answers).answers).toEqual(answers);
      }),
      { numRuns: 5_000 },
    );
  });
});

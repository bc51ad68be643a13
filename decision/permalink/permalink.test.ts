import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerArbitraries } from '../check/answer-arbitrary.ts';
import { randomAnswers } from '../check/random-answers.ts';
import { decode, encode, inWork, normaliseAnswers, questions } from '../in-work.ts';
import { readLink } from '../published/index.ts';
import { LINK_VERSIONS } from '../published/versions.ts';
import type { Answers } from '../types.ts';
import { NOT_SURE_MARK, VERSION_KEY } from './marks.ts';

const { answersArbitrary, partialAnswersArbitrary } = answerArbitraries(questions, inWork.source.excludes);

const corpusFile = (name: string) => readFileSync(new URL(`./corpus/${name}`, import.meta.url), 'utf8');

const corpora = [...LINK_VERSIONS.keys()].map((version) => ({
  version,
  issued: corpusFile(`${version}.txt`).trimEnd().split('\n'),
}));

/** That lines are only ever added, and every letter is there, is a law of each released version: `published/laws.ts`. */
describe('links that have been issued', () => {
  it.each(corpora.flatMap(({ issued }) => issued))('%s', async (link) => {
    const { model, version, answers, problems } = await readLink(link);
    expect(problems).toEqual([]);
    expect(version).toBe(LINK_VERSIONS.get(link.split(/[:/]/)[1] ?? ''));
    expect(model.version).toBe(version);
    expect(model.encode(answers)).toBe(link);
  });
});

describe('the letters of the vocabulary', () => {
  it('cannot be confused with one another or with the marks', () => {
    const keys = [VERSION_KEY, ...questions.map(({ key }) => key)];
    expect(new Set(keys).size).toBe(keys.length);
    for (const { kind, options, ...question } of questions) {
      const letters = options.map(({ letter }) => letter);
      expect(question.key).toMatch(/^[A-Z]{2}$/);
      expect(new Set(letters).size).toBe(letters.length);
      expect(letters).not.toContain(NOT_SURE_MARK);
      for (const letter of letters) expect(letter).toMatch(kind === 'set' ? /^[A-Z]$/ : /^[A-Z1-9]$/);
    }
  });
});

describe('decode after encode', () => {
  it('gives complete answers back without a problem', () => {
    fc.assert(
      fc.property(answersArbitrary, (answers) => {
        expect(decode(encode(answers))).toEqual({ version: inWork.version, answers, problems: [] });
      }),
      { numRuns: 10_000 },
    );
  });

  it('gives partial answers back in normal form and names what is missing', () => {
    fc.assert(
      fc.property(partialAnswersArbitrary, (answers) => {
        const decoded = decode(encode(answers));
        expect(decoded.answers).toEqual(normaliseAnswers(answers));
        expect(decoded.problems.every(({ code }) => code === 'missing')).toBe(true);
        expect(encode(decoded.answers)).toBe(encode(answers));
      }),
      { numRuns: 5_000 },
    );
  });

  it('holds for 50,000 answer sets from a seed, no two of which share a link', () => {
    const links = new Map<string, string>();
    const source = randomAnswers(1, questions, inWork.source.excludes);
    for (let i = 0; i < 50_000; i++) {
      const answers: Answers = source.next().value;
      const link = encode(answers);
      const text = JSON.stringify(answers);
      const { answers: back, problems } = decode(link);
      if (problems.length > 0 || JSON.stringify(back) !== text) expect.fail(`${link} reads as ${JSON.stringify(back)}`);
      if ((links.get(link) ?? text) !== text) expect.fail(`${link} stands for two answer sets`);
      links.set(link, text);
    }
  });

  it('does not mind the order of parts, slashes around them, or percent-encoding', () => {
    const escaped = (text: string) =>
      [...text].map((c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`).join('');
    fc.assert(
      fc.property(answersArbitrary, fc.infiniteStream(fc.nat()), (answers, order) => {
        const link = encode(answers);
        const parts = link.split('/').map((part) => ({ part, at: order.next().value }));
        const shuffled = parts.sort((a, b) => a.at - b.at).map(({ part }) => part);
        const expected = { version: inWork.version, answers, problems: [] };
        expect(decode(shuffled.join('/'))).toEqual(expected);
        expect(decode(`//${link}/`)).toEqual(expected);
        expect(decode(encodeURIComponent(link))).toEqual(expected);
        expect(decode(escaped(link))).toEqual(expected);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a link under attack', () => {
  const sets = new Set<string>(questions.flatMap(({ id, kind }) => (kind === 'set' ? [id] : [])));

  it('keeps every good answer when one part is replaced, and names that part', () => {
    fc.assert(
      fc.property(answersArbitrary, fc.nat(), fc.string({ minLength: 1, maxLength: 30 }), (answers, at, noise) => {
        fc.pre(!/[/%:]/.test(noise));
        const parts = encode(answers).split('/');
        const hit = 1 + (at % (parts.length - 1));
        const { version, answers: kept, problems } = decode(parts.with(hit, noise).join('/'));
        expect(version).toBe(inWork.version);
        expect(problems[0]?.code).toBe('malformed-part');
        for (const [id, answer] of Object.entries(kept)) expect(answer).toEqual(answers[id as keyof Answers]);
      }),
      { numRuns: 5_000 },
    );
  });

  // A set that stands last in the cut text may have lost members; the question missing after it says so.
  it('that is cut off anywhere says so, and changes no single choice', () => {
    fc.assert(
      fc.property(answersArbitrary, fc.nat(), (answers, at) => {
        const link = encode(answers);
        const cut = link.slice(0, at % link.length);
        const { answers: kept, problems } = decode(cut);
        expect(problems.length).toBeGreaterThan(0);
        for (const [id, answer] of Object.entries(kept)) {
          if (!sets.has(id)) expect(answer).toEqual(answers[id as keyof Answers]);
        }
      }),
      { numRuns: 5_000 },
    );
  });
});

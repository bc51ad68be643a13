import { describe, expect, it } from 'vitest';
import { compare, decode, newestModel } from '@/decision';
import { deployments } from '@/decision/check/golden/deployments';
import { compareTexts, outcomeGroups, outcomeName, outcomeValue, thenAndNowTexts } from './compare';

const sides = deployments.map(({ vector }) => ({ model: newestModel, answers: decode(vector).answers }));
const outcomes = sides.flatMap((a, at) => sides.slice(at + 1).flatMap((b) => compare(a, b).outcomes));

describe('the words of a comparison', () => {
  it('name every outcome in which real deployments differ, and both its values', () => {
    const parts = new Set(outcomes.map(({ part }) => part));
    expect([...parts].sort()).toEqual(['avoid', 'control', 'interim', 'prerequisite', 'profile', 'role']);
    for (const outcome of outcomes) {
      expect(outcomeName(outcome), outcome.id).not.toBe(outcome.id);
      for (const { value } of [outcome.a, outcome.b]) {
        const text = outcomeValue(outcome, value);
        expect(text, `${outcome.part} ${outcome.id}`).toMatch(/^(?:[A-Z1-9]|mTLS)/);
        expect(text).not.toBe(value);
      }
      expect(outcomeValue(outcome, outcome.a.value)).not.toBe(outcomeValue(outcome, outcome.b.value));
    }
  });

  it('have a group for every part, each in one', () => {
    const grouped = outcomeGroups.flatMap(({ parts }) => parts);
    expect(new Set(grouped).size).toBe(grouped.length);
    for (const { part } of outcomes) expect(grouped).toContain(part);
  });

  it.each([
    [
      compareTexts.summary(0, 0, true),
      'The answers are the same, the result is the same. The links name different versions of the model.',
    ],
    [compareTexts.summary(0, 2, false), 'The answers are the same, and yet the result differs in 2 points.'],
    [compareTexts.summary(1, 1, false), 'One answer differs, the result differs in one point.'],
    [compareTexts.summary(3, 0, false), '3 answers differ, the result is the same.'],
    [compareTexts.provisional(1), 'One question has no answer and counts as not sure.'],
    [compareTexts.provisional(2), '2 questions have no answer and count as not sure.'],
    [thenAndNowTexts.asksMore('1.2.0', 1), 'Model 1.2.0 asks one question more, which counts as not sure here.'],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { decode, normaliseAnswers } from '../in-work.ts';
import { model } from '../model/index.ts';
import { withoutRow } from './mutate.ts';
import { outcomesOf } from './outcomes.ts';
import { promises } from './promises.ts';
import { formatReport, prove } from './report.ts';

const report = prove(model);

describe('the model', () => {
  it.each(report.structure)('$id: $statement', ({ checked, failures }) => {
    expect(failures).toEqual([]);
    expect(checked).toBeGreaterThan(0);
  });

  it.each(report.promises)('promise $number: $statement', ({ claims, covered }) => {
    expect(claims.filter(({ counterexample }) => counterexample !== null)).toEqual([]);
    expect(claims.filter(({ applies }) => applies === 0n)).toEqual([]);
    expect(covered).toBe(report.combinations);
  });

  it('makes numbered promises over its whole answer space', () => {
    expect(promises.map(({ number }) => number)).toEqual(promises.map((_, at) => at + 1));
    expect(report.combinations).toBe(outcomesOf(model).space.size);
    expect(report.holds).toBe(true);
  });
});

describe('the report', () => {
  it('says what was proved over how many combinations', () => {
    const text = formatReport(report);
    const combinations = String(report.combinations).replace(/\B(?=(\d{3})+$)/g, ' ');
    expect(text).toContain(`${combinations} combinations of answers`);
    for (const { number, claims } of report.promises)
      expect(text).toMatch(new RegExp(`^${number} +${claims.length} +${combinations} +proved$`, 'm'));
    expect(text).toMatch(/^All promises hold\.$/m);
  });

  it('gives a counterexample that is a permanent link', () => {
    const broken = prove(withoutRow(model, 'controls', 'person-releases-irreversible-acts'));
    const vector = broken.promises.find(({ number }) => number === 9)?.claims[0]?.counterexample ?? '';
    const { answers, problems } = decode(vector);
    expect(problems).toEqual([]);
    expect(answers).toEqual(normaliseAnswers(answers));
    expect(answers.actor).toMatch(/^(agent|not-sure)$/);
    expect(answers.impact).toMatch(/^(critical|not-sure)$/);
    const text = formatReport(broken);
    expect(text).toContain(`fails for ${vector}`);
    expect(text).toMatch(/^9 .* FAILS$/m);
    expect(text).toMatch(/^The model does not keep its promises\.$/m);
  });
});

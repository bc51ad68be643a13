import { describe, expect, it } from 'vitest';
import { decode, normaliseAnswers } from '../in-work.ts';
import { model } from '../model/index.ts';
import { withoutRow } from './mutate.ts';
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

  it('makes fourteen promises over its whole answer space', () => {
    expect(promises.map(({ number }) => number)).toEqual(Array.from({ length: 14 }, (_, i) => i + 1));
    expect(report.combinations).toBe(18_222_348_868_003_584n);
    expect(report.holds).toBe(true);
  });
});

describe('the report', () => {
  it('says what was proved over how many combinations', () => {
    const text = formatReport(report);
    expect(text).toContain('18 222 348 868 003 584 combinations of answers');
    expect(text).toMatch(/^9 +4 +18 222 348 868 003 584 +proved$/m);
    expect(text).toMatch(/^All promises hold\.$/m);
  });

  it('gives a counterexample that is a permanent link', () => {
    const broken = prove(withoutRow(model, 'controls', 'person-releases-irreversible-acts'));
    const vector = broken.promises[8]?.claims[0]?.counterexample ?? '';
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

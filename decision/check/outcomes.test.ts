import { describe, expect, it } from 'vitest';
import { settleCodes } from '../engine/asking.ts';
import type { CompiledTable } from '../engine/compile.ts';
import { codesOfAnswers, evaluate, forEachRow, newEvaluation } from '../engine/evaluate.ts';
import { planOutcome, readControlValue, writeOutcome } from '../engine/outcome.ts';
import { model } from '../model/index.ts';
import { FALSE, TRUE } from './diagram.ts';
import { outcomesOf, type TableDiagrams } from './outcomes.ts';
import { randomAnswers } from './random-answers.ts';
import { answersOf, beforeAsking } from './space.ts';

const outcomes = outcomesOf(model);
const { compiled, space } = outcomes;
const { diagrams } = space;
const SAMPLES = 20_000;

/** Answers as the engine settles them, with what the engine concludes from them. */
function* evaluated() {
  const state = newEvaluation(compiled);
  const answers = randomAnswers(20_261_122);
  for (let n = 0; n < SAMPLES; n += 1) {
    const answered = codesOfAnswers(compiled, answers.next().value ?? {});
    settleCodes(space.rules, answered, state.codes);
    evaluate(compiled, state);
    yield { answered, codes: state.codes.slice(0, compiled.rawCount), state };
  }
}

describe('the diagrams and the engine', () => {
  it('agree on every table and every row', () => {
    const collected: [CompiledTable, TableDiagrams][] = [
      [compiled.prerequisites, outcomes.prerequisites],
      [compiled.controls, outcomes.controls],
      [compiled.avoid, outcomes.avoid],
      [compiled.conflicts, outcomes.conflicts],
    ];
    for (const { codes, state } of evaluated()) {
      outcomes.tables.forEach((table, t) => {
        expect(diagrams.at(table.outcome, codes)).toBe(state.codes[compiled.rawCount + t]);
        expect(table.decides.findIndex((decides) => diagrams.at(decides, codes) === TRUE)).toBe(state.rows[t]);
      });
      for (const [table, { holds }] of collected) {
        const rows: number[] = [];
        forEachRow(table, state.codes, (row) => rows.push(row));
        expect(holds.flatMap((node, row) => (diagrams.at(node, codes) === TRUE ? [row] : []))).toEqual(rows);
      }
    }
  });

  it('agree on the level of every control', () => {
    const plan = planOutcome(compiled);
    const slots = new Int32Array(plan.slots.length);
    for (const { codes, state } of evaluated()) {
      writeOutcome(compiled, plan, state, slots);
      const levels = model.controls.map((_, c) => {
        const value = slots[plan.controlsAt + c] ?? 0;
        return value === 0 ? 0 : readControlValue(value).level === 'required' ? 2 : 1;
      });
      expect(outcomes.levels.map((level) => diagrams.at(level, codes))).toEqual(levels);
    }
  });

  it('agree on what remains of answers to questions that are not asked', () => {
    const unsettled = outcomes.tables.map((table) => beforeAsking(space, table.outcome));
    for (const { answered, codes } of evaluated()) {
      expect(diagrams.at(space.valid, codes)).toBe(TRUE);
      expect(diagrams.at(space.answered, answered)).toBe(TRUE);
      const settled = outcomes.tables.map((table) => diagrams.at(table.outcome, codes));
      expect(unsettled.map((node) => diagrams.at(node, answered))).toEqual(settled);
    }
  });
});

describe('the answer space', () => {
  it('has one combination for each way to answer the questions that are asked', () => {
    // stdio or loopback: person, or 4 answers on behalf for each of 3 other actors; exposure, downstream, impact, policy
    const local = 2n * (1n + 3n * 4n) * 4n * 4n * 6n * 4n;
    const locally = diagrams.and(space.valid, diagrams.literal(0, [0, 1]));
    expect(diagrams.count(locally)).toBe(local);
    expect(space.size).toBeGreaterThan(10n ** 15n);
  });

  it('reads a combination back as the answers that lead to it', () => {
    for (const { codes } of evaluated()) {
      const again = new Int32Array(compiled.rawCount);
      settleCodes(space.rules, codesOfAnswers(compiled, answersOf(space, [...codes])), again);
      expect([...again]).toEqual([...codes]);
    }
  });

  it('excludes an answer to a question that is not asked', () => {
    const codes = new Array<number>(compiled.rawCount).fill(0);
    expect(diagrams.at(space.valid, codes)).toBe(FALSE);
  });
});

import { describe, expect, it } from 'vitest';
import { newAdvisor } from '../engine/advisor.ts';
import type { CompiledTable } from '../engine/compile.ts';
import { forEachRow } from '../engine/evaluate.ts';
import { type Input, setsOfAnswers, unaskedValue } from '../engine/inputs.ts';
import { evaluate, newEvaluation } from '../engine/run.ts';
import { model } from '../model/index.ts';
import { codesOf } from './codes.ts';
import { combinationsOf } from './combinations.ts';
import { FALSE, TRUE } from './diagram.ts';
import { sureOf } from './firing.ts';
import { outcomesOf, type TableDiagrams } from './outcomes.ts';
import { randomAnswers } from './random-answers.ts';
import { answersOf, beforeAsking } from './space.ts';

const outcomes = outcomesOf(model);
const { compiled, space } = outcomes;
const { diagrams } = space;
const SAMPLES = 20_000;
/** Advice says more than the tables, and takes longer. */
const ADVISED = 2000;

/** Answers as the engine settles them, with what the engine concludes from them. */
function* evaluated(samples = SAMPLES) {
  const state = newEvaluation(compiled);
  const random = randomAnswers(20_261_122, model.questions, model.excludes);
  for (let n = 0; n < samples; n += 1) {
    const answers = random.next().value ?? {};
    const answered = setsOfAnswers(compiled, answers);
    evaluate(compiled, answered, state);
    // A combination holds what was answered and what was not asked; what answers exclude, the diagrams find themselves.
    const settled = answered.map((set, input) => {
      const unasked = unaskedValue(compiled.inputs[input] as Input);
      return state.sets[input] === unasked ? unasked : set;
    });
    yield { answers, answered: codesOf(compiled, answered), codes: codesOf(compiled, settled), state };
  }
}

describe('the diagrams and the engine', () => {
  it('agree on every table and every row', () => {
    const collected: [CompiledTable, TableDiagrams][] = [
      [compiled.prerequisites, outcomes.prerequisites],
      [compiled.controls, outcomes.controls],
      [compiled.avoid, outcomes.avoid],
      [compiled.conflicts, outcomes.conflicts],
      ...(compiled.federationKinds
        ? [[compiled.federationKinds, outcomes.federationKinds] as [CompiledTable, TableDiagrams]]
        : []),
      ...(compiled.verify ? [[compiled.verify, outcomes.verify] as [CompiledTable, TableDiagrams]] : []),
    ];
    const wrong = new Set<string>();
    for (const { codes, state } of evaluated()) {
      outcomes.tables.forEach((table, t) => {
        if (1 << diagrams.at(table.outcome, codes) !== state.sets[compiled.rawCount + t]) wrong.add(table.id);
        const decided = table.decides.findIndex((decides) => diagrams.at(decides, codes) === TRUE);
        if (decided !== state.rows[t]) wrong.add(`${table.id}, ${table.rowIds[decided]}`);
      });
      for (const [table, { holds }] of collected) {
        const rows = new Set<number>();
        forEachRow(compiled, table, state, (row) => rows.add(row));
        holds.forEach((node, row) => {
          if ((diagrams.at(node, codes) === TRUE) !== rows.has(row)) wrong.add(`${table.id}, ${table.rowIds[row]}`);
        });
      }
    }
    expect([...wrong]).toEqual([]);
  });

  it('agree on the advice that is given', () => {
    const advise = newAdvisor(model);
    for (const { answers, codes } of evaluated(ADVISED)) {
      const advice = advise(answers);
      const layers = advice.layers();
      const profile = advice.profile();
      const outcomeOf = (table: string): string => {
        const at = compiled.tableIndex.get(table) ?? -1;
        return model.tables[at]?.outcomes[diagrams.at(outcomes.tables[at]?.outcome ?? FALSE, codes)] ?? '';
      };
      const levels = ['', 'recommended', 'required'];
      const given = model.controls.flatMap((id, c) => {
        const level = levels[diagrams.at(outcomes.levels[c] ?? FALSE, codes)];
        return level ? [`${id} ${level}`] : [];
      });
      expect(model.layers.map(({ role }) => outcomeOf(role))).toEqual(
        model.layers.map(({ layer }) => layers[layer].role),
      );
      expect(outcomeOf('grant')).toBe(profile.grant);
      expect(outcomeOf('access-token-seconds')).toBe(String(profile.accessTokenSeconds ?? 'none'));
      expect(given).toEqual(advice.controls().map(({ id, level }) => `${id} ${level}`));
    }
  });

  it('agree on what remains of answers to questions that are not asked', () => {
    const unsettled = outcomes.tables.map((table) => beforeAsking(space, table.outcome));
    const wrong = new Set<string>();
    for (const { answered, codes } of evaluated()) {
      if (diagrams.at(space.valid, codes) !== TRUE) wrong.add('valid');
      if (diagrams.at(space.answered, answered) !== TRUE) wrong.add('answered');
      outcomes.tables.forEach(({ id, outcome }, t) => {
        if (diagrams.at(outcome, codes) !== diagrams.at(unsettled[t] ?? FALSE, answered)) wrong.add(id);
      });
    }
    expect([...wrong]).toEqual([]);
  });
});

describe('the answer space', () => {
  it('has one combination for each way to answer about a local call where nothing is not sure', () => {
    for (const id of ['stdio', 'loopback-http']) {
      const code = (model.questions[0]?.options ?? []).findIndex((option) => option.id === id);
      const there = diagrams.and(sureOf(outcomes), diagrams.literal(0, [code]));
      // A person; software or an agent with each of five authorities; what the process holds; exposure; downstream, impact, policy.
      expect(diagrams.count(there), id).toBe((1n + 2n * 5n) * 5n * 2n ** 6n * 3n * 5n * 4n);
      expect(diagrams.count(there), id).toBe(combinationsOf(model.questions, { transport: id }, false));
    }
  });

  it('reads a combination back as the answers that lead to it', () => {
    for (const { codes } of evaluated(ADVISED)) {
      const again = newEvaluation(compiled);
      evaluate(compiled, setsOfAnswers(compiled, answersOf(space, [...codes])), again);
      const unasked = [...codes].flatMap((_, i) =>
        again.sets[i] === unaskedValue(compiled.inputs[i] as Input) ? [i] : [],
      );
      expect(codesOf(compiled, setsOfAnswers(compiled, answersOf(space, [...codes])))).toHaveLength(codes.length);
      expect(unasked).toEqual(
        [...codes].flatMap((code, i) => (code === (compiled.inputs[i] as Input).values.length + 1 ? [i] : [])),
      );
    }
  });

  it('excludes an answer to a question that is not asked', () => {
    const codes = new Array<number>(compiled.rawCount).fill(0);
    expect(diagrams.at(space.valid, codes)).toBe(FALSE);
  });
});

import { describe, expect, it } from 'vitest';
import { forEachRow } from '../engine/evaluate.ts';
import type { Input } from '../engine/inputs.ts';
import { evaluate, newEvaluation } from '../engine/run.ts';
import { askedQuestions } from '../in-work.ts';
import { model } from '../model/index.ts';
import { setOf, unsureCode } from './codes.ts';
import { combinationsOf } from './combinations.ts';
import { distinctResults } from './distinct.ts';
import { figuresOf } from './figures.ts';
import { firingOf, sureOf } from './firing.ts';
import { outcomesOf } from './outcomes.ts';

const outcomes = outcomesOf(model);
const { compiled, space } = outcomes;
const { diagrams } = space;
const tables = [...model.layers.map(({ role }) => role), ...model.profile.map(({ table }) => table)];

/** Members of `exposure` that stay out, so that the rest can be listed. */
const LEFT_OUT = ['logs', 'vendor', 'model-context', 'foreign-code'].map(
  (id) => compiled.inputIndex.get(`exposure/${id}`) ?? -1,
);

/** Combinations with a local transport, one after the other, as codes that the engine has evaluated. */
function* locally() {
  const state = newEvaluation(compiled);
  const input = (id: string): number => compiled.inputIndex.get(id) ?? -1;
  const codes = compiled.inputs.slice(0, compiled.rawCount).map((one) => unsureCode(one) + 1);
  const asked = askedQuestions({ transport: 'stdio' }).filter((id) => id !== 'transport');
  const free = asked.flatMap((id) =>
    compiled.inputs.flatMap(({ question }, at) => (model.questions[question]?.id === id ? [at] : [])),
  );
  const sizes = free.map((at) => (LEFT_OUT.includes(at) ? 1 : (diagrams.domains[at] ?? 0)));
  for (const transport of [0, 1]) {
    for (let n = 0; n < sizes.reduce((product, size) => product * size, 1); n += 1) {
      let rest = n;
      free.forEach((at, i) => {
        codes[at] = rest % (sizes[i] ?? 1);
        rest = Math.floor(rest / (sizes[i] ?? 1));
      });
      codes[input('transport')] = transport;
      if (diagrams.at(space.valid, codes) === 0) continue;
      evaluate(
        compiled,
        Int32Array.from(codes, (code, i) => setOf(compiled.inputs[i] as Input, code)),
        state,
      );
      yield state;
    }
  }
}
const local = diagrams.and(
  space.valid,
  diagrams.literal(compiled.inputIndex.get('transport') ?? -1, [0, 1]),
  ...LEFT_OUT.map((at) => diagrams.literal(at, [0])),
);

describe('what is counted', () => {
  it('is what an enumeration of local connections counts', () => {
    const fired = new Map<string, bigint>();
    const add = (id: string | undefined) => fired.set(id ?? '', (fired.get(id ?? '') ?? 0n) + 1n);
    const results = new Set<string>();
    let combinations = 0n;
    for (const state of locally()) {
      const { sets, rows } = state;
      combinations += 1n;
      compiled.tables.forEach(({ rowIds }, t) => {
        add(rowIds[rows[t] ?? -1]);
      });
      for (const table of compiled.collects) forEachRow(compiled, table, state, (row) => add(table.rowIds[row]));
      results.add(tables.map((id) => sets[compiled.rawCount + (compiled.tableIndex.get(id) ?? -1)]).join());
    }
    const counted = firingOf(outcomes, local);
    expect(combinations).toBe(diagrams.count(local));
    expect([...counted].filter(([, count]) => count > 0n).sort()).toEqual([...fired].sort());
    expect(distinctResults(outcomes, local, tables)).toBe(results.size);
    expect(distinctResults(outcomes, local, tables.slice(0, -4), tables.slice(-4))).toBe(results.size);
  });

  it('knows the combinations in which nothing is not sure', () => {
    const sure = diagrams.and(sureOf(outcomes), diagrams.literal(compiled.inputIndex.get('transport') ?? -1, [0, 1]));
    const counted = ['stdio', 'loopback-http'].map((id) => combinationsOf(model.questions, { transport: id }, false));
    expect(diagrams.count(sure)).toBe(counted.reduce((sum, count) => sum + count, 0n));
  });

  it('adds up over the whole space', () => {
    const { report, all, sure, roleResults, designs } = figuresOf(model);
    expect(all.combinations).toBe(report.combinations);
    for (const { combinations, firing, roles } of [all, sure]) {
      for (const { rows } of model.tables)
        expect(rows.reduce((sum, { id }) => sum + (firing.get(id) ?? 0n), 0n)).toBe(combinations);
      for (const counts of Object.values(roles))
        expect([...counts.values()].reduce((sum, count) => sum + count, 0n)).toBe(combinations);
    }
    expect(roleResults).toBeGreaterThan(20);
    expect(roleResults).toBeLessThan(65);
    expect(designs).toBeGreaterThan(10_000);
  });
});

/** The parts of a recommendation that collect tables give: controls, what to avoid, conflicts. */
import type { Avoid, Because, Conflict, Control } from '../types.ts';
import { forEachBit, forEachRow } from './evaluate.ts';
import type { Explainer } from './explain.ts';
import { interned } from './intern.ts';
import { type CollectPlan, readControlValue } from './outcome.ts';
import type { Run } from './run.ts';

/** For each slot of a collect table the rows that hold, in table order; the lists are reused by the next call. */
function newGatherer(run: Run, explainer: Explainer, plan: CollectPlan): () => readonly (readonly Because[])[] {
  const { table, slotOf, from, rowsOf } = plan;
  const words = run.fired[run.plan.collects.indexOf(plan)] ?? new Int32Array();
  const found: Because[][] = rowsOf.map(() => []);
  return () => {
    // Emptied one by one, a list keeps its memory.
    for (const list of found) while (list.length > 0) list.pop();
    forEachBit(words, (row) => found[(slotOf[row] as number) - from]?.push(explainer.because(table, row)));
    return found;
  };
}

export function newControls(run: Run, explainer: Explainer): () => Control[] {
  const { plan, outcome } = run;
  const { controls, controlRows } = run.model.source;
  const gather = newGatherer(run, explainer, plan.controls);
  /** By the rows that hold, for which alone decide level, maturity and sources. */
  const make = controls.map((id, c) =>
    interned((because: readonly Because[]): Control => {
      const held = controlRows.rows.filter((row) => because.some(({ rule }) => rule === row.id));
      const sources = Object.freeze([...new Set(held.flatMap((row) => row.sources ?? []))]);
      return Object.freeze({ id, ...readControlValue(outcome[plan.controls.from + c] as number), because, sources });
    }),
  );
  return () => {
    const found: Control[] = [];
    gather().forEach((because, c) => {
      const control = because.length > 0 ? make[c]?.(because) : undefined;
      if (control !== undefined) found.push(control);
    });
    return found;
  };
}

export function newAvoid(run: Run, explainer: Explainer): () => Avoid[] {
  const { plan, model } = run;
  const ids = [...new Set(model.source.avoid.rows.map((row) => row.then))];
  const gather = newGatherer(run, explainer, plan.avoid);
  const make = ids.map((id) => interned((because: readonly Because[]): Avoid => Object.freeze({ id, because })));
  return () => {
    const found: Avoid[] = [];
    gather().forEach((because, a) => {
      const avoid = because.length > 0 ? make[a]?.(because) : undefined;
      if (avoid !== undefined) found.push(avoid);
    });
    return found;
  };
}

export function newConflicts(run: Run, explainer: Explainer): () => Conflict[] {
  const { model, state, trace } = run;
  return () => {
    const found = new Map<string, { bits: number; waysOut: readonly string[] }>();
    forEachRow(model, model.conflicts, state, (row) => {
      const then = model.source.conflicts.rows[row]?.then;
      if (!then) return;
      const named = trace.named(model.conflicts, row) & state.asked;
      // A row that names no answer rests on those behind the facts that it names.
      const bits = named === 0 ? trace.behind(model.conflicts, row) & state.asked : named;
      found.set(then.conflict, { bits: bits | (found.get(then.conflict)?.bits ?? 0), waysOut: then.waysOut });
    });
    return [...found].map(([id, { bits, waysOut }]) => ({ id, answers: explainer.questions(bits), waysOut }));
  };
}

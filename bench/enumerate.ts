import { MODEL } from '@/decision';
import { compile } from '@/decision/engine/compile';
import { newFired, planOutcome, writeOutcome } from '@/decision/engine/outcome';
import { evaluate, newEvaluation } from '@/decision/engine/run';

/** Seconds to run all tables and write all results for `count` fully answered sets, counted up like an odometer. */
export function secondsToEnumerate(count: number): number {
  const model = compile(MODEL);
  const plan = planOutcome(model);
  const state = newEvaluation(model);
  const fired = newFired(plan);
  const outcome = new Int32Array(plan.slots.length);
  const answered = new Int32Array(model.rawCount).fill(1);
  const limits = model.inputs.slice(0, model.rawCount).map(({ values }) => values.length);
  /** Steps through the inputs in an order that keeps all of them moving. */
  const order = limits.map((_, i) => (i * 7) % limits.length);
  const start = process.hrtime.bigint();
  for (let n = 0; n < count; n++) {
    evaluate(model, answered, state);
    writeOutcome(plan, state, fired, outcome);
    for (const i of order) {
      const next = (answered[i] as number) << 1;
      const isOver = next === 1 << (limits[i] as number);
      answered[i] = isOver ? 1 : next;
      if (!isOver) break;
    }
  }
  return Number(process.hrtime.bigint() - start) / 1e9;
}

import type { LayerId } from '../model/vocabulary.ts';
import type { Interim, QuestionId, Verification } from '../types.ts';
import { forEachRow } from './evaluate.ts';
import { newInterim } from './interim.ts';
import { outcomeOf, type Run, tableOf } from './run.ts';

/** What has to be checked for the role of one layer. */
export interface Verifications {
  /** In table order, each thing once. */
  now(): Verification[];
  /** Differs where what `now` gives differs. */
  key(): string;
}

/** Null for a model that says nothing about it. */
export function newVerifications(run: Run, layer: LayerId): Verifications | null {
  const { model, state } = run;
  const { verify: table, source } = model;
  const { verdict } = source;
  if (verdict === undefined || table === null) return null;
  const interimNow = newInterim(run);
  const lifetime = tableOf(model, verdict.lifetime);
  const held = (): number[] => {
    const rows: number[] = [];
    forEachRow(model, table, state, (row) => {
      if (verdict.verify.rows[row]?.then.layer === layer) rows.push(row);
    });
    return rows;
  };
  return {
    now() {
      const found = new Map<string, Verification>();
      for (const row of held()) {
        const then = verdict.verify.rows[row]?.then;
        if (then === undefined || found.has(`${then.question} ${then.what}`)) continue;
        const { question, what, side, until } = then;
        found.set(
          `${question} ${what}`,
          Object.freeze({ question: question as QuestionId, what, side, until: interimNow(until) as Interim }),
        );
      }
      return [...found.values()];
    },
    key: () => `${held().join(' ')} ${outcomeOf(run, lifetime)}`,
  };
}

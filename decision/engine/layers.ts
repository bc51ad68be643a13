import type { LayerId } from '../model/vocabulary.ts';
import type { Because, Layer, Prerequisite, Recommendation } from '../types.ts';
import { forEachRow } from './evaluate.ts';
import type { Explainer } from './explain.ts';
import { newInterim } from './interim.ts';
import { interned } from './intern.ts';
import { outcomeOf, type Run, tableOf } from './run.ts';
import { newVerifications } from './verifications.ts';

/** The layers part of a recommendation. */
export function newLayers(run: Run, explainer: Explainer): () => Recommendation['layers'] {
  const { model, state } = run;
  const { source } = model;
  const conclusions = source.prerequisites.rows.map((row) => row.then);
  /** Rows of prerequisites that hold. */
  const held: number[] = [];

  const layerOf = (id: LayerId): (() => Layer) => {
    const plan = source.layers.find(({ layer }) => layer === id);
    if (plan === undefined) throw new Error(`the model has no layer ${id}`);
    const role = tableOf(model, plan.role);
    const interim = tableOf(model, plan.interim);
    const interimNow = newInterim(run);
    const verifications = newVerifications(run, id);

    const prerequisites = (): Prerequisite[] =>
      held.flatMap((row) => {
        const then = conclusions[row];
        if (then?.layer !== id) return [];
        const { answers } = explainer.because(model.prerequisites, row);
        return [Object.freeze({ side: then.side, what: then.what, answers })];
      });

    const make = interned(
      (_: readonly (string | Because | readonly Because[])[]): Layer =>
        Object.freeze({
          role: outcomeOf(run, role) as Layer['role'],
          because: explainer.chain(role),
          prerequisites: Object.freeze(prerequisites()),
          interim: interimNow(outcomeOf(run, interim)),
          ...(verifications === null ? {} : { verify: Object.freeze(verifications.now()) }),
        }),
    );
    const parts: (string | Because | readonly Because[])[] = [];
    return () => {
      parts.length = 0;
      parts.push(explainer.chain(role), outcomeOf(run, interim));
      for (const row of held) {
        if (conclusions[row]?.layer === id) parts.push(explainer.because(model.prerequisites, row));
      }
      if (verifications !== null) parts.push(verifications.key());
      return make(parts);
    };
  };

  const oauth = layerOf('oauth');
  const mtls = layerOf('mtls');
  const federation = layerOf('federation');
  return () => {
    held.length = 0;
    forEachRow(model, model.prerequisites, state, (row) => held.push(row));
    return { oauth: oauth(), mtls: mtls(), federation: federation() };
  };
}

import type { LayerId } from '../model/vocabulary.ts';
import type { Layer, Prerequisite, Recommendation } from '../types.ts';
import { forEachRow } from './evaluate.ts';
import type { Explainer } from './explain.ts';
import { outcomeOf, type Run, tableOf } from './run.ts';

/** The layers part of a recommendation. */
export function newLayers(run: Run, explainer: Explainer): () => Recommendation['layers'] {
  const { model, state } = run;
  const { source } = model;

  const prerequisitesOf = (layer: LayerId): readonly Prerequisite[] => {
    const found: Prerequisite[] = [];
    forEachRow(model.prerequisites, state.codes, (row) => {
      const then = source.prerequisites.rows[row]?.then;
      if (then?.layer !== layer) return;
      found.push({ side: then.side, what: then.what, answers: explainer.because(model.prerequisites, row).answers });
    });
    return found;
  };

  const layerOf = (id: LayerId): (() => Layer) => {
    const plan = source.layers.find(({ layer }) => layer === id);
    if (plan === undefined) throw new Error(`the model has no layer ${id}`);
    const role = tableOf(model, plan.role);
    const interim = tableOf(model, plan.interim);
    return () => ({
      role: outcomeOf(run, role) as Layer['role'],
      because: explainer.chain(role),
      prerequisites: prerequisitesOf(id),
      interim: source.interims[outcomeOf(run, interim)] ?? null,
    });
  };

  const oauth = layerOf('oauth');
  const mtls = layerOf('mtls');
  const federation = layerOf('federation');
  return () => ({ oauth: oauth(), mtls: mtls(), federation: federation() });
}

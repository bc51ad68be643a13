import type { DecidedBy } from '../types.ts';
import { forEachRow } from './evaluate.ts';
import { outcomeOf, type Run, tableOf } from './run.ts';

/** Which layer carries the decision; undefined for a model that does not say. */
export function newDecidedBy(run: Run): () => readonly DecidedBy[] | undefined {
  const { verdict } = run.model.source;
  if (verdict === undefined) return () => undefined;
  const table = tableOf(run.model, verdict.decidedBy);
  return () => {
    const outcome = outcomeOf(run, table);
    return outcome === 'nothing-yet' ? [] : [outcome as DecidedBy];
  };
}

/** The kinds of federation in force, each once; undefined for a model that does not say. */
export function newFederationKinds(run: Run): () => readonly string[] | undefined {
  const { model, state } = run;
  const { federationKinds: table, source } = model;
  const { verdict } = source;
  if (verdict === undefined || table === null) return () => undefined;
  return () => {
    const found = new Set<string>();
    forEachRow(model, table, state, (row) => {
      const kind = verdict.federationKinds.rows[row]?.then;
      if (kind !== undefined) found.add(kind);
    });
    return [...found];
  };
}

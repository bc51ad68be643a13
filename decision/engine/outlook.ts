/** What answers given so far already settle: the roles that every way of answering the rest leaves possible. */
import type { Question } from '../model/questions.ts';
import type { LayerId, LayerRole } from '../model/vocabulary.ts';
import type { Answers } from '../types.ts';
import { type CompiledFirst, compileTables, type Decider } from './compile.ts';
import { candidates, forEachBit, newFacts, runOverSets } from './evaluate.ts';
import { setsOfAnswers } from './inputs.ts';
import type { LayerPlan } from './source.ts';
import type { FirstTable } from './table.ts';

/** What one layer may still become. */
export interface Prospect {
  /** Roles that further answers can lead to, in the order of the model; one where the role is settled. */
  readonly roles: readonly LayerRole[];
  /** The row that decides, where only one row can; null otherwise. */
  readonly rule: string | null;
}

export type Outlook = { readonly [L in LayerId]: Prospect };

interface OutlookSource {
  readonly questions: readonly Question[];
  readonly excludes?: boolean;
  readonly tables: readonly FirstTable[];
  readonly layers: readonly LayerPlan[];
}

/**
 * Returns the function that tells what is settled.
 *
 * Sound, not exact: whatever is answered later, the role of each layer is among those named, but a role that is named
 * may turn out to be out of reach. A question that is not sure counts as open, since its answer may still be found.
 * With every question answered, and none not sure, the one role named is that of the recommendation.
 */
export function newOutlook(source: OutlookSource): (answers: Answers) => Outlook {
  let compiled: Decider | undefined;
  return (answers) => {
    compiled ??= compileTables(source.questions, source.excludes === true, source.tables);
    const model = compiled;
    const { inputs } = model;
    const given = { sets: setsOfAnswers(model, answers), open: new Uint8Array(inputs.length).fill(1) };
    const known = newFacts(model, true);
    model.settle(given, known, { asked: 0, refused: 0 });
    runOverSets(model, known);
    const prospects = source.layers.map(({ layer, role }): [LayerId, Prospect] => {
      const table = model.tables.find(({ id }) => id === role) as CompiledFirst;
      const rules: string[] = [];
      forEachBit(candidates(model, table, known), (row) => rules.push(table.rowIds[row] as string));
      const roles = table.outcomeIds.filter((_, value) => ((known.sets[table.input] as number) & (1 << value)) !== 0);
      return [layer, { roles: roles as LayerRole[], rule: rules.length === 1 ? (rules[0] as string) : null }];
    });
    return Object.fromEntries(prospects) as unknown as Outlook;
  };
}

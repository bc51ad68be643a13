import type { Answers, Avoid, Because, Conflict, Control, Layer, Prerequisite, Profile, Recommendation } from '../types.ts';
import { compileAskRules, settleCodes } from './asking.ts';
import { type Compiled, type CompiledTable, compile } from './compile.ts';
import { codesOfAnswers, type Evaluation, evaluate, forEachRow, newEvaluation } from './evaluate.ts';
import { newExplainer } from './explain.ts';
import { newExplorer } from './explore.ts';
import { planOutcome, readControlValue, writeOutcome } from './outcome.ts';
import type { ModelSource } from './source.ts';

/** A recommendation without what the answers look like from outside: its vector and its framework alignment. */
export type Advice = Omit<Recommendation, 'vector' | 'alignment'>;

/** Compiles a model once and returns the function that advises by it. */
export function newAdvisor(source: ModelSource): (answers: Answers) => Advice {
  const model: Compiled = compile(source);
  const rules = compileAskRules(model);
  const plan = planOutcome(model);
  const explainer = newExplainer(model);
  const explorer = newExplorer(model, rules, plan);
  const state: Evaluation = newEvaluation(model);
  const outcome = new Int32Array(plan.slots.length);
  const controlSources = source.controls.map((id) => source.controlRows.rows.filter((row) => row.then.control === id));
  const controlBecause: Because[][] = source.controls.map(() => []);
  const sourceLists = new Map<string, readonly string[]>();

  const tableOf = (id: string): number => {
    const at = model.tableIndex.get(id);
    if (at === undefined) throw new Error(`the model has no table ${id}`);
    return at;
  };
  const layerTables = source.layers.map(({ layer, role, interim }) => ({ layer, role: tableOf(role), interim: tableOf(interim) }));
  const profileTables = source.profile.map(({ field, table, numeric }) => ({ field, table: tableOf(table), numeric }));
  const outcomeOf = (table: number): string =>
    model.tables[table]?.outcomeIds[state.codes[model.rawCount + table] as number] ?? '';

  const gather = <T>(table: CompiledTable, make: (row: number) => T): T[] => {
    const found: T[] = [];
    forEachRow(table, state.codes, (row) => {
      found.push(make(row));
    });
    return found;
  };

  const prerequisitesOf = (layer: string, asked: number): Prerequisite[] =>
    gather(model.prerequisites, (row) => row).flatMap((row) => {
      const then = source.prerequisites.rows[row]?.then;
      return then?.layer === layer
        ? [{ side: then.side, what: then.what, answers: explainer.because(model.prerequisites, row, state, asked).answers }]
        : [];
    });

  const layerOf = ({ layer, role, interim }: (typeof layerTables)[number], asked: number): Layer => ({
    role: outcomeOf(role) as Layer['role'],
    because: explainer.chain(role, state, asked),
    prerequisites: prerequisitesOf(layer, asked),
    interim: source.interims[outcomeOf(interim)] ?? null,
  });

  const profileOf = (asked: number): Profile => {
    const fields: Record<string, string | number | null> = {};
    const because: Record<string, readonly Because[]> = {};
    for (const { field, table, numeric } of profileTables) {
      const value = outcomeOf(table);
      fields[field] = numeric ? (value === 'none' ? null : Number(value)) : value;
      const compiled = model.tables[table];
      if (compiled) because[field] = [explainer.because(compiled, state.rows[table] as number, state, asked)];
    }
    return { ...fields, because } as unknown as Profile;
  };

  /** Sources of the rows that fired for a control, each once, in table order. */
  const sourcesOf = (control: number, fired: readonly Because[]): readonly string[] => {
    const key = `${control}:${fired.map(({ rule }) => rule).join()}`;
    let list = sourceLists.get(key);
    if (list === undefined) {
      const rows = (controlSources[control] ?? []).filter((row) => fired.some(({ rule }) => rule === row.id));
      list = [...new Set(rows.flatMap((row) => row.sources ?? []))];
      sourceLists.set(key, list);
    }
    return list;
  };

  const controlsOf = (asked: number): Control[] => {
    for (const list of controlBecause) list.length = 0;
    forEachRow(model.controls, state.codes, (row) => {
      controlBecause[plan.controlOf[row] as number]?.push(explainer.because(model.controls, row, state, asked));
    });
    return source.controls.flatMap((id, c) => {
      const value = outcome[plan.controlsAt + c] as number;
      if (value === 0) return [];
      const because = [...(controlBecause[c] ?? [])];
      return [{ id, ...readControlValue(value), because, sources: sourcesOf(c, because) }];
    });
  };

  const avoidOf = (asked: number): Avoid[] => {
    const fired = gather(model.avoid, (row) => ({ row, id: plan.avoidIds[plan.avoidOf[row] as number] ?? '' }));
    return plan.avoidIds.flatMap((id) => {
      const because = fired.filter((one) => one.id === id).map(({ row }) => explainer.because(model.avoid, row, state, asked));
      return because.length > 0 ? [{ id, because }] : [];
    });
  };

  const conflictsOf = (asked: number): Conflict[] => {
    const found = new Map<string, { bits: number; waysOut: readonly string[] }>();
    forEachRow(model.conflicts, state.codes, (row) => {
      const then = source.conflicts.rows[row]?.then;
      if (!then) return;
      const bits = ((model.conflicts.rowQuestions[row] as number) & asked) | (found.get(then.conflict)?.bits ?? 0);
      found.set(then.conflict, { bits, waysOut: then.waysOut });
    });
    return [...found].map(([id, { bits, waysOut }]) => ({ id, answers: explainer.questions(bits), waysOut }));
  };

  return (answers) => {
    const answered = codesOfAnswers(model, answers);
    const asked = settleCodes(rules, answered, state.codes);
    evaluate(model, state);
    writeOutcome(model, plan, state, outcome);
    const layers = Object.fromEntries(layerTables.map((tables) => [tables.layer, layerOf(tables, asked)]));
    return {
      model: source.version,
      layers: layers as unknown as Recommendation['layers'],
      profile: profileOf(asked),
      controls: controlsOf(asked),
      avoid: avoidOf(asked),
      conflicts: conflictsOf(asked),
      openQuestions: explorer.openQuestions(answered, asked),
      flips: explorer.flips(answered, asked, outcome),
    };
  };
}

import { NOT_SURE } from '../engine/ask.ts';
import { forEachRow } from '../engine/evaluate.ts';
import { type Input, isSingle, lowestOf, UNASKED } from '../engine/inputs.ts';
import { decidedBy, outcomeOf, tableOf } from '../engine/run.ts';
import { type AlternativeId, type AlternativeSource, alternatives, type Part } from '../model/alternatives.ts';
import type { LayerId } from '../model/vocabulary.ts';
import type { Answers, Because } from '../types.ts';
import type { Ground } from './ground.ts';
import type { Alternative, FailedCondition, Missed, WhyNot } from './types.ts';

type KnownAlternative = AlternativeSource & { readonly id: AlternativeId };

/** Reads why outcomes were missed from the last run of the ground. */
function newReader(ground: Ground) {
  const { model, run, explainer } = ground;
  const { state, trace } = run;

  const failure = (isCertain: boolean, name: string, accepted: string | readonly string[]): FailedCondition | null => {
    const at = model.inputIndex.get(name) ?? -1;
    const { values, question } = model.inputs[at] as Input;
    const names = [...values, UNASKED];
    const set = state.sets[at] as number;
    const needs = [accepted].flat();
    const may = names.filter((_, bit) => (set & (1 << bit)) !== 0);
    if (may[isCertain ? 'every' : 'some']((value) => needs.includes(value))) return null;
    const table = model.tables[at - model.rawCount];
    const behind = table === undefined ? 1 << question : trace.behind(table, decidedBy(run, table));
    return {
      input: name,
      has: isSingle(set) ? (names[lowestOf(set)] ?? '') : NOT_SURE,
      needs,
      answers: explainer.questions(behind & state.asked),
    };
  };

  const missed = (id: string, outcome: string): Missed => {
    const table = tableOf(model, id);
    const rows = model.source.tables[table.input - model.rawCount]?.rows ?? [];
    const candidates = rows
      .filter(({ then }) => then === outcome)
      .map((row) => ({
        rule: row.id,
        failed: Object.entries(row.when).flatMap(([name, accepted]) => failure(table.isCertain, name, accepted) ?? []),
      }))
      .sort((a, b) => a.failed.length - b.failed.length);
    return {
      table: id,
      outcome,
      instead: explainer.because(table, decidedBy(run, table)),
      nearest: candidates[0] ?? null,
    };
  };

  const holds = ({ table, outcomes }: Part): boolean => outcomes.includes(outcomeOf(run, tableOf(model, table)));

  const decided = ({ table }: Part): Because => {
    const first = tableOf(model, table);
    return explainer.because(first, decidedBy(run, first));
  };

  /** The rows of the `avoid` table that name the shortcut and hold. */
  const ruledOutBy = (shortcut: string): Because[] => {
    const found: Because[] = [];
    forEachRow(model, model.avoid, state, (row) => {
      if (model.source.avoid.rows[row]?.then === shortcut) found.push(explainer.because(model.avoid, row));
    });
    return found;
  };

  /** The rows that bring a control. */
  const broughtBy = (control: string): Because[] => {
    const found: Because[] = [];
    forEachRow(model, model.controls, state, (row) => {
      const then = model.source.controlRows.rows[row]?.then;
      if (then?.control === control) found.push(explainer.because(model.controls, row));
    });
    return found;
  };

  /** Null where no row speaks of it. */
  const alternative = (one: KnownAlternative): Alternative | null => {
    const { id, parts, noPlace, standsIn, shortcut, control } = one;
    const stands = standsIn?.find(holds);
    if (stands) return { id, standing: 'interim', because: [decided(stands)], missed: null };
    const without = noPlace?.find(holds);
    if (without) return { id, standing: 'does-not-arise', because: [decided(without)], missed: null };
    if (shortcut !== undefined) {
      const because = ruledOutBy(shortcut);
      return { id, standing: because.length > 0 ? 'ruled-out' : 'does-not-arise', because, missed: null };
    }
    if (control !== undefined) {
      const because = broughtBy(control);
      return because.length > 0 ? { id, standing: 'chosen', because, missed: null } : null;
    }
    const failing = parts.find((part) => !holds(part));
    if (failing === undefined) return { id, standing: 'chosen', because: parts.map(decided), missed: null };
    const nearest = failing.outcomes
      .map((outcome) => missed(failing.table, outcome))
      .sort((a, b) => (a.nearest?.failed.length ?? 99) - (b.nearest?.failed.length ?? 99))[0];
    return { id, standing: 'ruled-out', because: [decided(failing)], missed: nearest ?? null };
  };

  return { missed, alternative };
}

/** Whether the tables of this model can conclude every part of an alternative. */
const isOf = ({ model }: Ground, { parts }: KnownAlternative): boolean =>
  parts.every(({ table, outcomes }) => outcomes.some((one) => tableOf(model, table).outcomeIds.includes(one)));

/** Why each layer has no other role, and why each common alternative was not chosen. */
export function whyNot(ground: Ground, answers: Answers): WhyNot {
  ground.execute(answers);
  const { missed, alternative } = newReader(ground);
  const { model, run } = ground;
  const rolesOf = (id: LayerId): readonly Missed[] => {
    const plan = model.source.layers.find(({ layer }) => layer === id);
    if (plan === undefined) return [];
    const table = tableOf(model, plan.role);
    return table.outcomeIds.filter((role) => role !== outcomeOf(run, table)).map((role) => missed(plan.role, role));
  };
  return {
    roles: { oauth: rolesOf('oauth'), mtls: rolesOf('mtls'), federation: rolesOf('federation') },
    alternatives: alternatives.flatMap((one) => (isOf(ground, one) ? (alternative(one) ?? []) : [])),
  };
}

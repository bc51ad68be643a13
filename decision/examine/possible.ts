import type { Asked } from '../engine/ask-rules.ts';
import type { CompiledTable } from '../engine/compile.ts';
import {
  candidates,
  type Facts,
  forEachBit,
  newFacts,
  rowsThatMay,
  rowsThatMust,
  runOverSets,
} from '../engine/evaluate.ts';
import { type Input, isSingle, lowestOf } from '../engine/inputs.ts';
import { newOpenInputBehind } from '../engine/open-input.ts';
import { type CollectPlan, readControlValue } from '../engine/outcome.ts';
import { tableOf } from '../engine/run.ts';
import type { LayerId, LayerRole } from '../model/vocabulary.ts';
import type { Answers, QuestionId } from '../types.ts';
import type { Ground } from './ground.ts';
import { moveOf } from './move.ts';
import type { Design, Possible } from './types.ts';

/** Boxes that one search looks at before it gives up being exact. */
const BOX_LIMIT = 600;

/** Points looked at where the search was given up, so that what it found is not all from one corner. */
const SAMPLES = 400;

/** One of the values of a set, any number being good to choose by. */
function valueAt(values: number, choice: number): number {
  let left = values;
  for (let skip = choice % countOf(values); skip > 0; skip--) left &= left - 1;
  return left & -left;
}

function countOf(values: number): number {
  let count = 0;
  for (let left = values; left !== 0; left &= left - 1) count++;
  return count;
}

/** What the raw inputs may be, before the ask rules, and what all inputs then may be. */
interface Box {
  readonly given: Int32Array;
  readonly facts: Facts;
}

/** A box over which roles, grant and sender constraint are settled. */
interface Leaf extends Box {
  readonly design: string;
}

/** The completions of the answers: what is not sure, or not asked yet, may have any of its values. */
function completionsOf({ model, run: { state } }: Ground, sets: Int32Array): Int32Array {
  return sets.map((set, i) => {
    const asked = (state.asked & (1 << (model.inputs[i] as Input).question)) !== 0;
    return asked && !isSingle(set) ? (state.sets[i] as number) : set;
  });
}

/** Runs the tables over a box. */
function runBox({ model }: Ground, given: Int32Array): Facts & Asked {
  const known = { ...newFacts(model, true), asked: 0, refused: 0 };
  model.settle({ sets: given, open: new Uint8Array(given.length).fill(1) }, known, known);
  runOverSets(model, known);
  return known;
}

const designKey = (targets: readonly number[], { sets }: Facts): string =>
  targets.map((target) => lowestOf(sets[target] as number)).join();

/** An input that is still open and on which one of the targets hinges; undefined where all are settled. */
function openTarget(
  { model }: Ground,
  given: Int32Array,
  known: Facts,
  targets: readonly number[],
): number | undefined {
  const rowsOf = (table: CompiledTable): number[] => candidates(model, table, known);
  const openInputBehind = newOpenInputBehind(model, known, rowsOf, (input) => !isSingle(given[input] ?? 0));
  for (const target of targets) {
    const table = model.tables[target - model.rawCount];
    if (table === undefined || isSingle(known.sets[target] as number)) continue;
    const found = openInputBehind(table, rowsOf(table));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Cuts a box until its parts settle the targets; at the limit, some points are tried instead. */
function split(ground: Ground, start: Int32Array, targets: readonly number[]): { leaves: Leaf[]; exact: boolean } {
  const leaves: Leaf[] = [];
  const open = [start];
  let boxes = 0;
  for (let given = open.pop(); given !== undefined && boxes < BOX_LIMIT; given = open.pop()) {
    boxes++;
    const known = runBox(ground, given);
    // An option that is not offered completes nothing.
    if (known.refused !== 0) continue;
    const input = openTarget(ground, given, known, targets);
    if (input === undefined) {
      leaves.push({ design: designKey(targets, known), given, facts: known });
      continue;
    }
    for (let values = given[input] as number; values !== 0; values &= values - 1) {
      const part = given.slice();
      part[input] = values & -values;
      open.push(part);
    }
  }
  const exact = open.length === 0;
  for (let sample = 0; !exact && sample < SAMPLES; sample++) {
    const given = start.map((values, i) => valueAt(values, sample * (2 * i + 1) + (sample >> (i % 5))));
    const known = runBox(ground, given);
    if (known.refused === 0) leaves.push({ design: designKey(targets, known), given, facts: known });
  }
  return { leaves, exact };
}

/** Slots of controls that some row must require, whatever the completion. */
function surelyRequired({ model, plan }: Ground, facts: Facts): Set<number> {
  const { table, slotOf, valueGiven, from }: CollectPlan = plan.controls;
  const { data } = model;
  const rows = Array.from({ length: table.words }, (_, word) =>
    rowsThatMust(data, table.start, word, facts, rowsThatMay(data, table.start, word, facts)),
  );
  const found = new Set<number>();
  forEachBit(rows, (row) => {
    if (readControlValue(valueGiven[row] as number).level === 'required') found.add((slotOf[row] as number) - from);
  });
  return found;
}

/** What all of the boxes have in common. */
function certainOver(ground: Ground, boxes: readonly Facts[]): Possible['certain'] {
  const { model, plan } = ground;
  const together = new Int32Array(model.inputs.length);
  for (const { sets } of boxes)
    sets.forEach((values, i) => {
      together[i] = (together[i] as number) | values;
    });
  const roles: { [L in LayerId]?: LayerRole } = {};
  const profile: { [field: string]: string | number | null } = {};
  plan.heads.forEach((input, slot) => {
    const set = together[input] as number;
    const { path, values } = plan.slots[slot] ?? { path: '', values: [] };
    if (!isSingle(set)) return;
    const value = values[lowestOf(set)] ?? null;
    const [, name = '', field] = path.split('.');
    if (field === 'role') roles[name as LayerId] = value as LayerRole;
    else profile[name] = value;
  });
  const required = boxes.map((facts) => surelyRequired(ground, facts));
  return {
    roles,
    profile,
    required: model.source.controls.filter((_, control) => required.every((one) => one.has(control))),
  };
}

/** The open input of an asked question whose values leave the fewest designs. */
function decisiveOf({ model, run }: Ground, start: Int32Array, leaves: readonly Leaf[]): Possible['decisive'] {
  let best: { readonly worst: number; readonly sum: number; readonly found: NonNullable<Possible['decisive']> } | null =
    null;
  for (let i = 0; i < model.rawCount; i++) {
    const input = model.inputs[i] as Input;
    if (isSingle(start[i] as number) || (run.state.asked & (1 << input.question)) === 0) continue;
    const values = [...input.values.keys()].filter((value) => ((start[i] as number) & (1 << value)) !== 0);
    const options = values.map((value) => ({
      to: moveOf(model, i, value).to,
      designs: new Set(
        leaves.filter(({ given }) => ((given[i] as number) & (1 << value)) !== 0).map((leaf) => leaf.design),
      ).size,
    }));
    const worst = Math.max(...options.map(({ designs }) => designs));
    const sum = options.reduce((total, { designs }) => total + designs, 0) / options.length;
    if (best !== null && (worst > best.worst || (worst === best.worst && sum >= best.sum))) continue;
    best = { worst, sum, found: { question: model.source.questions[input.question]?.id as QuestionId, options } };
  }
  return best?.found ?? null;
}

/**
 * What can still come out while answers are not sure, over all ways of answering them, and of answering what they bring
 * up. Different designs are told apart by roles, grant and sender constraint.
 */
export function possibleOf(ground: Ground, answers: Answers): Possible {
  const { plan } = ground;
  const sets = ground.execute(answers);
  const fields = ['grant', 'senderConstraint'].map((field) => `profile.${field}`);
  const slots = plan.slots.flatMap(({ path }, slot) =>
    path.startsWith('layers.') || fields.includes(path) ? [slot] : [],
  );
  const targets = slots.map((slot) => plan.heads[slot] as number);
  const start = completionsOf(ground, sets);
  const { leaves, exact } = split(ground, start, targets);
  const keys = [...new Set(leaves.map(({ design }) => design))].sort();
  return {
    designs: keys.map((key): Design => designOf(ground, targets, key)),
    exact,
    certain: certainOver(ground, exact ? leaves.map(({ facts }) => facts) : [runBox(ground, start)]),
    decisive: keys.length > 1 ? decisiveOf(ground, start, leaves) : null,
  };
}

function designOf({ model }: Ground, targets: readonly number[], key: string): Design {
  const values = key.split(',').map(Number);
  const named = new Map(targets.map((target, at) => [target, model.inputs[target]?.values[values[at] ?? 0] ?? '']));
  const of = (table: string): string => named.get(tableOf(model, table).input) ?? '';
  const role = (layer: LayerId): LayerRole => {
    const plan = model.source.layers.find((one) => one.layer === layer);
    return of(plan?.role ?? '') as LayerRole;
  };
  const field = (name: string): string => of(model.source.profile.find((one) => one.field === name)?.table ?? '');
  return {
    roles: { oauth: role('oauth'), mtls: role('mtls'), federation: role('federation') },
    grant: field('grant'),
    senderConstraint: field('senderConstraint'),
  };
}

import { type Input, unsureCode } from '../engine/compile.ts';
import { type CollectPlan, readControlValue } from '../engine/outcome.ts';
import { lowestOf } from '../engine/rows-of-read.ts';
import { tableOf } from '../engine/run.ts';
import type { LayerId, LayerRole } from '../model/vocabulary.ts';
import type { Answers, QuestionId } from '../types.ts';
import { isSingle, type May, openInputBehind, rowsOverBox, runBox } from './box.ts';
import type { Ground } from './ground.ts';
import { moveOf } from './move.ts';
import type { Design, Possible } from './types.ts';

/** Boxes that one search looks at before it gives up being exact. */
const BOX_LIMIT = 600;

/** Points looked at where the search was given up, so that what it found is not all from one corner. */
const SAMPLES = 400;

/** One of the codes of a bit set, any number being good to choose by. */
function codeAt(codes: number, choice: number): number {
  let left = codes;
  for (let skip = choice % bitsIn(codes); skip > 0; skip--) left &= left - 1;
  return left & -left;
}

function bitsIn(codes: number): number {
  let count = 0;
  for (let left = codes; left !== 0; left &= left - 1) count++;
  return count;
}

/** A box over which roles, grant and sender constraint are settled. */
interface Leaf {
  readonly design: string;
  readonly given: Int32Array;
  readonly may: May;
}

/** The completions of the answers: what is not sure, or not asked yet, may have any of its values. */
function boxOf({ model }: Ground, codes: Int32Array): Int32Array {
  return Int32Array.from(codes, (code, i) => {
    const input = model.inputs[i] as Input;
    return code === unsureCode(input) ? (1 << input.values.length) - 1 : 1 << code;
  });
}

const designKey = (targets: readonly number[], may: May): string =>
  targets.map((target) => lowestOf(may[target] as number)).join();

/** Cuts a box until its parts settle the targets; at the limit, some points are tried instead. */
function split(ground: Ground, start: Int32Array, targets: readonly number[]): { leaves: Leaf[]; exact: boolean } {
  const { model, rules } = ground;
  const leaves: Leaf[] = [];
  const open = [start];
  let boxes = 0;
  for (let given = open.pop(); given !== undefined && boxes < BOX_LIMIT; given = open.pop()) {
    boxes++;
    const may = runBox(model, rules, given);
    let input: number | undefined;
    for (const target of targets) {
      const table = model.tables[target - model.rawCount];
      if (table === undefined || isSingle(may[target] as number)) continue;
      input = openInputBehind(model, rules, given, may, table);
      if (input !== undefined) break;
    }
    if (input === undefined) {
      leaves.push({ design: designKey(targets, may), given, may });
      continue;
    }
    for (let codes = given[input] as number; codes !== 0; codes &= codes - 1) {
      const part = given.slice();
      part[input] = codes & -codes;
      open.push(part);
    }
  }
  const exact = open.length === 0;
  for (let sample = 0; !exact && sample < SAMPLES; sample++) {
    const point = start.map((codes, i) => codeAt(codes, sample * (2 * i + 1) + (sample >> (i % 5))));
    const may = runBox(model, rules, point);
    leaves.push({ design: designKey(targets, may), given: point, may });
  }
  return { leaves, exact };
}

/** Slots of controls that some row must require, whatever the completion. */
function surelyRequired({ table, slotOf, valueGiven, from }: CollectPlan, may: May): Set<number> {
  const found = new Set<number>();
  for (let word = 0; word < table.words; word++) {
    for (let rows = rowsOverBox(table, word, may, true); rows !== 0; rows &= rows - 1) {
      const row = word * 32 + lowestOf(rows);
      if (readControlValue(valueGiven[row] as number).level === 'required') found.add((slotOf[row] as number) - from);
    }
  }
  return found;
}

/** What all of the boxes have in common. */
function certainOver(ground: Ground, boxes: readonly May[]): Possible['certain'] {
  const { model, plan } = ground;
  const together = new Int32Array(model.inputs.length);
  for (const may of boxes)
    may.forEach((codes, i) => {
      together[i] = (together[i] as number) | codes;
    });
  const roles: { [L in LayerId]?: LayerRole } = {};
  const profile: { [field: string]: string | number | null } = {};
  plan.heads.forEach((input, slot) => {
    const codes = together[input] as number;
    const { path, values } = plan.slots[slot] ?? { path: '', values: [] };
    if (!isSingle(codes)) return;
    const value = values[lowestOf(codes)] ?? null;
    const [, name = '', field] = path.split('.');
    if (field === 'role') roles[name as LayerId] = value as LayerRole;
    else profile[name] = value;
  });
  const required = boxes.map((may) => surelyRequired(plan.controls, may));
  return {
    roles,
    profile,
    required: model.source.controls.filter((_, control) => required.every((one) => one.has(control))),
  };
}

/** The open input of an asked question whose values leave the fewest designs. */
function decisiveOf({ model, run }: Ground, codes: Int32Array, leaves: readonly Leaf[]): Possible['decisive'] {
  let best: { readonly worst: number; readonly sum: number; readonly found: NonNullable<Possible['decisive']> } | null =
    null;
  for (let i = 0; i < model.rawCount; i++) {
    const input = model.inputs[i] as Input;
    if (codes[i] !== unsureCode(input) || (run.asked & (1 << input.question)) === 0) continue;
    const options = input.values.map((_, code) => ({
      to: moveOf(model, i, code).to,
      designs: new Set(
        leaves.filter(({ given }) => ((given[i] as number) & (1 << code)) !== 0).map((leaf) => leaf.design),
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
  const { model, plan } = ground;
  const codes = ground.execute(answers);
  const fields = ['grant', 'senderConstraint'].map((field) => `profile.${field}`);
  const slots = plan.slots.flatMap(({ path }, slot) =>
    path.startsWith('layers.') || fields.includes(path) ? [slot] : [],
  );
  const targets = slots.map((slot) => plan.heads[slot] as number);
  const start = boxOf(ground, codes);
  const { leaves, exact } = split(ground, start, targets);
  const keys = [...new Set(leaves.map(({ design }) => design))].sort();
  return {
    designs: keys.map((key): Design => designOf(ground, targets, key)),
    exact,
    certain: certainOver(ground, exact ? leaves.map(({ may }) => may) : [runBox(model, ground.rules, start)]),
    decisive: keys.length > 1 ? decisiveOf(ground, codes, leaves) : null,
  };
}

function designOf({ model }: Ground, targets: readonly number[], key: string): Design {
  const codes = key.split(',').map(Number);
  const named = new Map(targets.map((target, at) => [target, model.inputs[target]?.values[codes[at] ?? 0] ?? '']));
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

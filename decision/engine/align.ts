/** From the controls of a recommendation to the framework entries they address. */
import type { ControlLevel } from '../model/vocabulary.ts';
import type { AlignmentRow } from '../types.ts';
import { type Listing, type ListingForm, rowsOf } from './listing.ts';

/** The framework alignment of a model: from a control to a row, from a row to entries of frameworks. */
export interface AlignmentSource {
  /** Titles by framework and reference, in the order in which a recommendation lists them; a reference is unique. */
  readonly entries: { readonly [framework: string]: { readonly [ref: string]: string } };
  /** References by row id, separated by a comma and a space. */
  readonly rows: { readonly [row: string]: string };
  /** Row id by control id. */
  readonly controls: { readonly [control: string]: string };
}

/** A control of a recommendation, as far as the alignment reads it. */
interface LevelledControl {
  readonly id: string;
  readonly level: ControlLevel;
}

/** A required control outweighs any number of recommended ones. */
const REQUIRED_WEIGHT = 1000;

/**
 * The framework entries that the given controls address, in the order of the frameworks and of their entries.
 *
 * `controls` of a row stand in the order of the model; `relevance` is the id of the alignment row that carries most
 * weight for the entry: required before recommended, then the row with most of the given controls, then table order. An
 * id that the table does not know contributes nothing.
 */
export type Align = (controls: readonly LevelledControl[]) => readonly AlignmentRow[];

/** The same rows, still as numbers. */
export type AlignDraft = (controls: readonly LevelledControl[]) => Listing<string, AlignmentRow>;

/** @throws Error where a control refers to a row, or a row to an entry, that does not exist */
export function newAligner(source: AlignmentSource): Align {
  const draft = newAlignDraft(source);
  return (controls) => rowsOf(draft(controls));
}

/** @throws Error where a control refers to a row, or a row to an entry, that does not exist */
export function newAlignDraft(source: AlignmentSource): AlignDraft {
  const entries = Object.entries(source.entries).flatMap(([framework, titles]) =>
    Object.entries(titles).map(([ref, title]) => ({ framework, ref, title })),
  );
  const positions = new Map(entries.map(({ ref }, position) => [ref, position]));
  const rowIds = Object.keys(source.rows);
  /** For each row the positions of its entries. */
  const entriesOfRow = rowIds.map((row) =>
    Int32Array.from((source.rows[row] ?? '').split(', '), (ref) => {
      const position = positions.get(ref);
      if (position === undefined) throw new Error(`alignment row ${row}: no entry ${ref}`);
      return position;
    }),
  );
  const controlIds = Object.keys(source.controls);
  const controlIndex = new Map(controlIds.map((id, c) => [id, c]));
  const rowOfControl = controlIds.map((id) => {
    const row = rowIds.indexOf(source.controls[id] ?? '');
    if (row < 0) throw new Error(`control ${id}: no alignment row`);
    return row;
  });

  const given = new Uint8Array(controlIds.length);
  const weights = new Int32Array(rowIds.length);
  const heaviestFirst: number[] = [];
  /** For each entry the row that is its relevance, or -1; and how many controls are given for it, and which. */
  const relevance = new Int32Array(entries.length);
  const counts = new Int32Array(entries.length);
  const behind = new Int32Array(entries.length * controlIds.length);
  const form: ListingForm<string, AlignmentRow> = {
    list: 'controls',
    row: (entry, ids, row) => ({
      ...(entries[entry] as (typeof entries)[number]),
      controls: ids,
      relevance: rowIds[row] as string,
    }),
    item: (control) => controlIds[control] as string,
  };
  const numbers = new Int32Array(entries.length * (3 + controlIds.length));

  /** Notes which controls are given, and which rows they touch: the heaviest first, of equal ones the first. */
  const weigh = (controls: readonly LevelledControl[]): void => {
    given.fill(0);
    weights.fill(0);
    for (const { id, level } of controls) {
      const c = controlIndex.get(id);
      if (c === undefined) continue;
      given[c] = 1;
      const row = rowOfControl[c] as number;
      const weight = weights[row] as number;
      weights[row] = weight + 1 + (level === 'required' && weight < REQUIRED_WEIGHT ? REQUIRED_WEIGHT : 0);
    }
    heaviestFirst.length = 0;
    for (let row = 0; row < weights.length; row++) {
      const weight = weights[row] as number;
      if (weight === 0) continue;
      let at = heaviestFirst.length;
      for (; at > 0 && (weights[heaviestFirst[at - 1] as number] as number) < weight; at--) {
        heaviestFirst[at] = heaviestFirst[at - 1] as number;
      }
      heaviestFirst[at] = row;
    }
  };

  return (controls) => {
    weigh(controls);
    relevance.fill(-1);
    counts.fill(0);
    for (const row of heaviestFirst) {
      const touched = entriesOfRow[row] as Int32Array;
      for (let e = 0; e < touched.length; e++) {
        const entry = touched[e] as number;
        if (relevance[entry] === -1) relevance[entry] = row;
      }
    }
    for (let c = 0; c < given.length; c++) {
      if (given[c] === 0) continue;
      const touched = entriesOfRow[rowOfControl[c] as number] as Int32Array;
      for (let e = 0; e < touched.length; e++) {
        const entry = touched[e] as number;
        const count = counts[entry] as number;
        behind[entry * given.length + count] = c;
        counts[entry] = count + 1;
      }
    }
    let at = 0;
    for (let entry = 0; entry < counts.length; entry++) {
      const count = counts[entry] as number;
      if (count === 0) continue;
      numbers[at++] = entry;
      numbers[at++] = relevance[entry] as number;
      numbers[at++] = count;
      const first = entry * given.length;
      for (let c = 0; c < count; c++) numbers[at++] = behind[first + c] as number;
    }
    return { form, numbers, length: at };
  };
}

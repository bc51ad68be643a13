/** From the controls of a recommendation to the framework entries they address. */
import type { ControlLevel } from '../model/vocabulary.ts';
import type { AlignmentRow } from '../types.ts';

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

/** @throws Error where a control refers to a row, or a row to an entry, that does not exist */
export function newAligner(source: AlignmentSource): Align {
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
  /** For each entry the row that is its relevance, or -1; and the ids of the controls given. */
  const relevance = new Int32Array(entries.length);
  const ids: string[][] = [];

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
    for (const row of heaviestFirst) {
      const touched = entriesOfRow[row] as Int32Array;
      for (let e = 0; e < touched.length; e++) {
        const entry = touched[e] as number;
        if (relevance[entry] !== -1) continue;
        relevance[entry] = row;
        ids[entry] = [];
      }
    }
    for (let c = 0; c < given.length; c++) {
      if (given[c] === 0) continue;
      const touched = entriesOfRow[rowOfControl[c] as number] as Int32Array;
      const id = controlIds[c] as string;
      for (let e = 0; e < touched.length; e++) ids[touched[e] as number]?.push(id);
    }
    const found: AlignmentRow[] = [];
    for (let entry = 0; entry < entries.length; entry++) {
      const why = relevance[entry] as number;
      if (why < 0) continue;
      const { framework, ref, title } = entries[entry] as (typeof entries)[number];
      found.push({ framework, ref, title, controls: ids[entry] ?? [], relevance: rowIds[why] as string });
    }
    return found;
  };
}

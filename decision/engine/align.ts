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
  const refs = new Set(entries.map(({ ref }) => ref));
  const rows = Object.entries(source.rows).map(([id, list]) => {
    const touched = list.split(', ');
    const unknown = touched.find((ref) => !refs.has(ref));
    if (unknown !== undefined) throw new Error(`alignment row ${id}: no entry ${unknown}`);
    return { id, refs: touched };
  });
  const refsOfRow = new Map(rows.map((row) => [row.id, row.refs]));
  const controls = Object.entries(source.controls).map(([id, row]) => {
    const touched = refsOfRow.get(row);
    if (touched === undefined) throw new Error(`control ${id}: no alignment row`);
    return { id, row, refs: touched };
  });
  const rowOfControl = new Map(controls.map(({ id, row }) => [id, row]));

  /** The rows that the controls touch, the heaviest first, of equal ones the first in the table. */
  const heaviestFirst = (given: readonly LevelledControl[]) => {
    const counts = new Map<string, number>();
    const required = new Set<string>();
    for (const { id, level } of given) {
      const row = rowOfControl.get(id);
      if (row === undefined) continue;
      counts.set(row, (counts.get(row) ?? 0) + 1);
      if (level === 'required') required.add(row);
    }
    const weight = (row: string): number => (counts.get(row) ?? 0) + (required.has(row) ? REQUIRED_WEIGHT : 0);
    return rows.filter(({ id }) => counts.has(id)).sort((a, b) => weight(b.id) - weight(a.id));
  };

  return (given) => {
    const relevance = new Map<string, string>();
    for (const row of heaviestFirst(given)) {
      for (const ref of row.refs) if (!relevance.has(ref)) relevance.set(ref, row.id);
    }
    const ids = new Set(given.map(({ id }) => id));
    const behind = new Map<string, string[]>();
    for (const control of controls) {
      if (!ids.has(control.id)) continue;
      for (const ref of control.refs) {
        const list = behind.get(ref);
        if (list === undefined) behind.set(ref, [control.id]);
        else list.push(control.id);
      }
    }
    return entries.flatMap((entry) => {
      const list = behind.get(entry.ref);
      const row = relevance.get(entry.ref);
      return list === undefined || row === undefined ? [] : [{ ...entry, controls: list, relevance: row }];
    });
  };
}

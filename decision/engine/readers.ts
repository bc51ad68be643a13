/** Which tables a changed input can move, so that a changed answer runs only those. */
import type { Compiled, CompiledTable } from './compile.ts';

/** Flat lists of all pairs of an input and a table that reads it. */
export interface Readers {
  /** Where the pairs of each input start, and one past the last; tables stand in their order. */
  readonly from: Int32Array;
  /** The table of each pair: first tables by their index, then the collect tables. */
  readonly table: Int32Array;
  /** Where that table's masks for the input start in {@link Readers.masks}. */
  readonly mask: Int32Array;
  /** The masks of all tables in one piece of memory. */
  readonly masks: Int32Array;
  /** For each table, words of a mask. */
  readonly words: Int32Array;
}

/** @param tables all tables to follow, in the order of evaluation */
export function findReaders(model: Compiled, tables: readonly CompiledTable[]): Readers {
  const starts = tables.map((_, table) => tables.slice(0, table).reduce((sum, { masks }) => sum + masks.length, 0));
  const pairs = model.inputs.map((_, input) =>
    tables.flatMap(({ reads, offsets }, table) => {
      const at = reads.indexOf(input);
      return at < 0 ? [] : [{ table, mask: (starts[table] as number) + (offsets[at] as number) }];
    }),
  );
  const from = new Int32Array(pairs.length + 1);
  pairs.forEach((list, input) => {
    from[input + 1] = (from[input] as number) + list.length;
  });
  return {
    from,
    table: Int32Array.from(pairs.flat(), (pair) => pair.table),
    mask: Int32Array.from(pairs.flat(), (pair) => pair.mask),
    masks: Int32Array.from(tables.flatMap((table) => [...table.masks])),
    words: Int32Array.from(tables, (table) => table.words),
  };
}

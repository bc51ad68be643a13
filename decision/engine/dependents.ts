/** Which tables read which input, so that a changed answer runs only what it can reach. */
import type { Compiled, CompiledTable } from './compile.ts';

export interface Dependents {
  /** First tables by their index, then the tables of {@link Dependents.collects}. */
  readonly words: number;
  /** For each input, as a bit set of `words` words, the tables that read it directly. */
  readonly readers: Int32Array;
  /** Collect tables whose rows stand in a result. */
  readonly collects: readonly CompiledTable[];
}

/** @param collects the collect tables to follow; they come after all first tables */
export function findDependents(model: Compiled, collects: readonly CompiledTable[]): Dependents {
  const tables: readonly CompiledTable[] = [...model.tables, ...collects];
  const words = Math.ceil(tables.length / 32);
  const readers = new Int32Array(model.inputs.length * words);
  tables.forEach(({ reads }, t) => {
    for (const input of reads) {
      const at = input * words + (t >> 5);
      readers[at] = (readers[at] as number) | (1 << (t & 31));
    }
  });
  return { words, readers, collects };
}

import type { CompiledTable } from './compile.ts';

/** The place of the lowest bit of a set of codes that is not empty. */
export const lowestOf = (codes: number): number => 31 - Math.clz32(codes & -codes);

/** The rows of one word that hold for some, or for all, of the codes that a read input may have. */
export function rowsOfRead(table: CompiledTable, read: number, word: number, may: number, every: boolean): number {
  let rows = every ? -1 : 0;
  for (let codes = may; codes !== 0; codes &= codes - 1) {
    const mask = table.masks[(table.offsets[read] as number) + lowestOf(codes) * table.words + word] as number;
    rows = every ? rows & mask : rows | mask;
  }
  return rows;
}

import { availableParallelism, cpus } from 'node:os';

/** What figures were measured on. */
export const machine = `Node ${process.versions.node}, ${availableParallelism()} of ${cpus()[0]?.model.trim()}`;

/** A number as the tables have it. */
export const number = (value: number, digits = 0): string =>
  value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** Prints rows with their columns one below the other. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const widths = rows.reduce<number[]>((sofar, row) => row.map((cell, i) => Math.max(cell.length, sofar[i] ?? 0)), []);
  for (const row of rows) {
    const cells = row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)));
    console.log(cells.join('  '));
  }
}

import type { Question } from '../model/questions.ts';
import { type Coding, planCoding } from './answer-codes.ts';
import { compileProgram, type Program } from './program.ts';
import type { ModelSource } from './source.ts';
import type { CollectTable, Conditions, FirstTable } from './table.ts';

/** An input of the tables: a question, a member of a set question, or the outcome of an earlier table. */
export interface Input {
  readonly id: string;
  readonly values: readonly string[];
  /** Index of the question behind it, or -1 for the outcome of a table. */
  readonly question: number;
  /** Option index within a set question, or -1. */
  readonly member: number;
}

/** Code of an input whose value is not sure; `unasked` is one more. */
export const unsureCode = (input: Input): number => input.values.length;
export const unaskedCode = (input: Input): number => input.values.length + 1;

/** A table as row masks: one bit for each row, AND-ed over the inputs that the rows read. */
export interface CompiledTable {
  readonly id: string;
  readonly rowIds: readonly string[];
  readonly rowCount: number;
  /** Words of 32 rows. */
  readonly words: number;
  /** Inputs that any row reads. */
  readonly reads: Int32Array;
  /** Where the masks of each read input start: for each of its codes, `words` words of the rows that it may meet. */
  readonly offsets: Int32Array;
  /**
   * The masks, and before them all else that a run of the table needs, in one piece: where the pairs end, `words` words
   * with all rows set, and a pair of input and offset for each read input.
   */
  readonly masks: Int32Array;
  /** For each row the raw questions (as a bit set) that its conditions name directly. */
  readonly rowQuestions: Int32Array;
  /** For each row the tables (indexes) that its conditions name. */
  readonly rowTables: readonly (readonly number[])[];
}

export interface CompiledFirst extends CompiledTable {
  /** Outcome index for each row. */
  readonly outcomes: Int32Array;
  readonly outcomeIds: readonly string[];
  /** The input that carries the outcome. */
  readonly input: number;
}

export interface Compiled {
  readonly source: ModelSource;
  readonly inputs: readonly Input[];
  readonly inputIndex: ReadonlyMap<string, number>;
  /** Number of inputs that come from answers; tables follow. */
  readonly rawCount: number;
  readonly coding: Coding;
  readonly tables: readonly CompiledFirst[];
  /** All first tables, as `evaluate` runs them. */
  readonly program: Program;
  readonly tableIndex: ReadonlyMap<string, number>;
  readonly prerequisites: CompiledTable;
  readonly controls: CompiledTable;
  readonly avoid: CompiledTable;
  readonly conflicts: CompiledTable;
}

function rawInputs(questions: readonly Question[]): Input[] {
  return questions.flatMap((question, index) =>
    question.kind === 'single'
      ? [{ id: question.id, values: question.options.map((option) => option.id), question: index, member: -1 }]
      : question.options.map((option, member) => ({
          id: `${question.id}/${option.id}`,
          values: ['no', 'yes'],
          question: index,
          member,
        })),
  );
}

function compileRows(
  id: string,
  rows: readonly { readonly id: string; readonly when: Conditions }[],
  certain: boolean,
  inputs: readonly Input[],
  index: ReadonlyMap<string, number>,
  rawCount: number,
): CompiledTable {
  const words = Math.max(1, Math.ceil(rows.length / 32));
  const readSet = new Set<number>();
  for (const row of rows) {
    for (const name of Object.keys(row.when)) {
      const input = index.get(name);
      if (input === undefined) throw new Error(`table ${id}, row ${row.id}: unknown input ${name}`);
      readSet.add(input);
    }
  }
  const reads = Int32Array.from([...readSet].sort((a, b) => a - b));
  const offsets = new Int32Array(reads.length);
  const pairsAt = 1 + words;
  const masksAt = pairsAt + 2 * reads.length;
  let size = masksAt;
  reads.forEach((input, r) => {
    offsets[r] = size;
    size += ((inputs[input]?.values.length ?? 0) + 2) * words;
  });
  const masks = new Int32Array(size);
  masks[0] = masksAt;
  rows.forEach((_, rowNumber) => {
    const at = 1 + (rowNumber >> 5);
    masks[at] = (masks[at] ?? 0) | (1 << (rowNumber & 31));
  });
  reads.forEach((input, r) => {
    masks[pairsAt + 2 * r] = input;
    masks[pairsAt + 2 * r + 1] = offsets[r] ?? 0;
  });
  reads.forEach((inputNumber, r) => {
    const input = inputs[inputNumber];
    if (input === undefined) return;
    rows.forEach((row, rowNumber) => {
      const condition = row.when[input.id];
      const accepted =
        condition === undefined ? null : new Set(typeof condition === 'string' ? [condition] : condition);
      for (const value of accepted ?? []) {
        if (value !== 'unasked' && !input.values.includes(value)) {
          throw new Error(`table ${id}, row ${row.id}: ${input.id} has no value ${value}`);
        }
      }
      const meets = (code: number): boolean => {
        if (accepted === null) return true;
        if (code === unaskedCode(input)) return accepted.has('unasked');
        if (code === unsureCode(input)) {
          return certain ? input.values.every((v) => accepted.has(v)) : input.values.some((v) => accepted.has(v));
        }
        return accepted.has(input.values[code] ?? '');
      };
      for (let code = 0; code < input.values.length + 2; code++) {
        if (meets(code)) {
          const at = (offsets[r] ?? 0) + code * words + (rowNumber >> 5);
          masks[at] = (masks[at] ?? 0) | (1 << (rowNumber & 31));
        }
      }
    });
  });
  const rowInputs = rows.map((row) => Object.keys(row.when).map((name) => index.get(name) ?? -1));
  return {
    id,
    rowIds: rows.map((row) => row.id),
    rowCount: rows.length,
    words,
    reads,
    offsets,
    masks,
    rowQuestions: Int32Array.from(
      rowInputs.map((list) => list.reduce((bits, i) => bits | (i < rawCount ? 1 << (inputs[i]?.question ?? 0) : 0), 0)),
    ),
    rowTables: rowInputs.map((list) => list.filter((i) => i >= rawCount).map((i) => i - rawCount)),
  };
}

/**
 * Turns a model into row masks.
 *
 * @throws Error naming table, row and input where a row reads something that does not exist or comes later.
 */
export function compile(source: ModelSource): Compiled {
  const inputs = rawInputs(source.questions);
  const rawCount = inputs.length;
  const inputIndex = new Map(inputs.map((input, i) => [input.id, i]));
  const tables = source.tables.map((table: FirstTable): CompiledFirst => {
    const rows = compileRows(table.id, table.rows, false, inputs, inputIndex, rawCount);
    const outcomes = Int32Array.from(table.rows.map((row) => table.outcomes.indexOf(row.then)));
    const strange = table.rows.find((row) => !table.outcomes.includes(row.then));
    if (strange) throw new Error(`table ${table.id}, row ${strange.id}: unknown outcome ${strange.then}`);
    const input = inputs.length;
    inputs.push({ id: table.id, values: table.outcomes, question: -1, member: -1 });
    inputIndex.set(table.id, input);
    return { ...rows, outcomes, outcomeIds: table.outcomes, input };
  });
  const collect = (table: CollectTable<unknown>): CompiledTable =>
    compileRows(table.id, table.rows, table.match === 'certain', inputs, inputIndex, rawCount);
  return {
    source,
    inputs,
    inputIndex,
    rawCount,
    coding: planCoding(source.questions),
    tables,
    program: compileProgram(tables),
    tableIndex: new Map(tables.map((table, i) => [table.id, i])),
    prerequisites: collect(source.prerequisites),
    controls: collect(source.controlRows),
    avoid: collect(source.avoid),
    conflicts: collect(source.conflicts),
  };
}

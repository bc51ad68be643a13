import type { Question } from '../model/questions.ts';
import { type AskRules, compileAskRules } from './ask-rules.ts';
import { findGates, type Gate, newSettle, type Settle } from './exclusion.ts';
import { type Coding, type Input, planCoding, rawInputs, UNASKED } from './inputs.ts';
import type { ModelSource } from './source.ts';
import type { CollectTable, Conditions, FirstTable } from './table.ts';

/**
 * A table as row masks: one bit for each row, AND-ed over the inputs that the rows read. They lie in the memory of all
 * tables, so that a run reads it from end to end without following an object for each table: measured at over half again
 * the speed. From `start` on: the number of words, where the read inputs end, where the outcomes of the rows of a first table stand, 1 for a certain table, `words` words with all rows
 * set, for each read input its number and where its masks start, and then the masks: `words` words for each value of the
 * input, for "not asked" and for not sure.
 */
export interface CompiledTable {
  readonly id: string;
  readonly rowIds: readonly string[];
  /** Words of 32 rows. */
  readonly words: number;
  readonly start: number;
  /** Inputs that any row reads. */
  readonly reads: readonly number[];
  /** For each read input, where its masks start. */
  readonly masks: readonly number[];
  /** Whether a not-sure answer counts only where all its values meet a condition. */
  readonly isCertain: boolean;
}

/** Numbers of a table before its words with all rows, and for each read input. */
export const HEAD = 4;
export const READ = 2;

export interface CompiledFirst extends CompiledTable {
  /** Outcome index for each row. */
  readonly outcomes: Int32Array;
  readonly outcomeIds: readonly string[];
  /** The input that carries the outcome. */
  readonly input: number;
}

/** What decides first tables: questions and tables, without what is only shown. */
export interface Decider {
  readonly inputs: readonly Input[];
  readonly inputIndex: ReadonlyMap<string, number>;
  /** Number of inputs that come from answers; tables follow. */
  readonly rawCount: number;
  readonly coding: Coding;
  readonly rules: AskRules;
  readonly gates: readonly Gate[];
  readonly settle: Settle;
  /** The memory of all tables. */
  readonly data: Int32Array;
  /** Where the first tables start. */
  readonly starts: Int32Array;
  readonly tables: readonly CompiledFirst[];
  readonly collects: readonly CompiledTable[];
}

export interface Compiled extends Decider {
  readonly source: ModelSource;
  readonly tableIndex: ReadonlyMap<string, number>;
  readonly prerequisites: CompiledTable;
  readonly controls: CompiledTable;
  readonly avoid: CompiledTable;
  readonly conflicts: CompiledTable;
  /** Null in models before 2.0. */
  readonly federationKinds: CompiledTable | null;
  readonly verify: CompiledTable | null;
}

interface TableSource {
  readonly id: string;
  readonly match?: 'possible' | 'certain';
  readonly rows: readonly { readonly id: string; readonly when: Conditions }[];
}

/** Writes the masks of a table at the end of the memory. */
function writeTable(
  { id, match, rows }: TableSource,
  inputs: readonly Input[],
  index: ReadonlyMap<string, number>,
  data: number[],
): CompiledTable {
  const words = Math.max(1, Math.ceil(rows.length / 32));
  const start = data.length;
  const isCertain = match === 'certain';
  const reads = [...new Set(rows.flatMap(({ when }) => Object.keys(when)))]
    .map((name) => index.get(name) ?? -1)
    .sort((a, b) => a - b);
  const write = (meets: (when: Conditions) => boolean): void => {
    for (let word = 0; word < words; word++) {
      const part = rows.slice(32 * word, 32 * word + 32);
      data.push(part.reduce((bits, { when }, row) => (meets(when) ? bits | (1 << row) : bits), 0));
    }
  };
  const end = start + HEAD + words + READ * reads.length;
  data.push(words, end, 0, Number(isCertain));
  write(() => true);
  let at = end;
  const masks = reads.map((input) => {
    const from = at;
    const { values } = inputs[input] as Input;
    data.push(input, from);
    at += words * (values.length + 2);
    return from;
  });
  for (const input of reads) {
    const { id: name, values } = inputs[input] as Input;
    const accepts = (value: string, { [name]: accepted = value }: Conditions): boolean =>
      [accepted].flat().includes(value);
    for (const value of [...values, UNASKED]) write((when) => accepts(value, when));
    write((when) => values[isCertain ? 'every' : 'some']((value) => accepts(value, when)));
  }
  return { id, rowIds: rows.map((row) => row.id), words, start, reads, masks, isCertain };
}

/** Turns questions and tables into row masks. The names in them are not looked at: {@link compile} does. */
export function compileTables(
  questions: readonly Question[],
  excludes: boolean,
  tables: readonly FirstTable[],
  collects: readonly TableSource[] = [],
): Decider {
  const inputs = rawInputs(questions);
  const rawCount = inputs.length;
  const inputIndex = new Map(inputs.map((input, i) => [input.id, i]));
  const rules = compileAskRules(questions, inputs);
  const gates = findGates(rules, inputs, excludes);
  const data: number[] = [];
  const first = tables.map((table): CompiledFirst => {
    const { id, outcomes, rows } = table;
    const compiled = writeTable(table, inputs, inputIndex, data);
    const input = inputs.length;
    data[compiled.start + 2] = data.length;
    data.push(...rows.map(({ then }) => outcomes.indexOf(then)));
    inputs.push({ id, values: outcomes, question: -1, member: -1 });
    inputIndex.set(id, input);
    return {
      ...compiled,
      outcomes: Int32Array.from(rows, ({ then }) => outcomes.indexOf(then)),
      outcomeIds: outcomes,
      input,
    };
  });
  const rest = collects.map((table) => writeTable(table, inputs, inputIndex, data));
  return {
    inputs,
    inputIndex,
    rawCount,
    coding: planCoding(questions),
    rules,
    gates,
    settle: newSettle(rules, inputs, gates),
    data: Int32Array.from(data),
    starts: Int32Array.from(first, ({ start }) => start),
    tables: first,
    collects: rest,
  };
}

/**
 * Turns a model into row masks.
 *
 * @throws Error naming table, row and input where a row reads something that does not exist or comes later
 */
export function compile(source: ModelSource): Compiled {
  checkNames(source);
  const collects = collectTables(source);
  const decider = compileTables(source.questions, source.excludes === true, source.tables, collects);
  const [first, second, third, fourth, fifth, sixth] = decider.collects as [
    CompiledTable,
    CompiledTable,
    CompiledTable,
    CompiledTable,
    CompiledTable?,
    CompiledTable?,
  ];
  return {
    ...decider,
    source,
    tableIndex: new Map(source.tables.map(({ id }, at) => [id, at])),
    prerequisites: first,
    controls: second,
    avoid: third,
    conflicts: fourth,
    federationKinds: fifth ?? null,
    verify: sixth ?? null,
  };
}

/** The collect tables of a model, in the order in which they are compiled. */
const collectTables = ({
  prerequisites,
  controlRows,
  avoid,
  conflicts,
  verdict,
}: ModelSource): readonly CollectTable<unknown>[] => [
  prerequisites,
  controlRows,
  avoid,
  conflicts,
  ...(verdict === undefined ? [] : [verdict.federationKinds, verdict.verify]),
];

/** Sets of values are bits of a number. */
const VALUE_LIMIT = 30;

function checkNames(source: ModelSource): void {
  const { questions, tables } = source;
  const known = new Map(rawInputs(questions).map(({ id, values }) => [id, values]));
  const checkRows = ({ id, rows }: TableSource): void => {
    for (const row of rows) {
      for (const [input, accepted] of Object.entries(row.when)) {
        const values = known.get(input);
        if (values === undefined) throw new Error(`table ${id}, row ${row.id}: unknown input ${input}`);
        for (const value of [accepted].flat()) {
          if (value !== UNASKED && !values.includes(value))
            throw new Error(`table ${id}, row ${row.id}: ${input} has no value ${value}`);
        }
      }
    }
  };
  for (const { id, kind, options } of questions) {
    if (options.some(({ when }) => when) && (kind === 'set' || options.every(({ when }) => when)))
      throw new Error(`question ${id}: conditions of options are for single choices, and one option has none`);
  }
  for (const table of tables) {
    checkRows(table);
    const strange = table.rows.find((row) => !table.outcomes.includes(row.then));
    if (strange) throw new Error(`table ${table.id}, row ${strange.id}: unknown outcome ${strange.then}`);
    known.set(table.id, table.outcomes);
  }
  for (const table of collectTables(source)) checkRows(table);
  for (const [id, values] of known) if (values.length > VALUE_LIMIT) throw new Error(`${id} has too many values`);
}

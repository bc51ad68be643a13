/** The proof of a model as data, and as a page of text. */
import type { ModelSource } from '../engine/source.ts';
import { type Diagrams, FALSE } from './diagram.ts';
import { collectTables, outcomesOf } from './outcomes.ts';
import { claimsOf } from './promises.ts';
import { counterexample } from './space.ts';
import { checkStructure, type StructureResult } from './structure.ts';

/** One claim of a promise. */
export interface ClaimResult {
  readonly statement: string;
  /** Combinations that the claim speaks of. */
  readonly applies: bigint;
  /** A combination for which it fails, as the vector of a permalink; null where it holds. */
  readonly counterexample: string | null;
}

export interface PromiseResult {
  readonly number: number;
  readonly statement: string;
  readonly claims: readonly ClaimResult[];
  /** Combinations over which every claim was decided: the whole space. */
  readonly covered: bigint;
  /** Every claim holds, and none speaks of nothing. */
  readonly holds: boolean;
}

export interface Report {
  readonly model: string;
  readonly questions: number;
  /** Single-choice questions and members of sets. */
  readonly inputs: number;
  readonly tables: number;
  readonly rows: number;
  /** Combinations of answers that can be given. */
  readonly combinations: bigint;
  /** Nodes of the diagrams behind the proof. */
  readonly nodes: number;
  readonly structure: readonly StructureResult[];
  readonly promises: readonly PromiseResult[];
  readonly holds: boolean;
}

/**
 * Proves a model over its whole answer space.
 *
 * @param shared diagrams of a model with the same questions, so that what both have in common is built once
 * @throws Error where the model does not compile, or lacks a table, value or control that a promise speaks of
 */
export function prove(source: ModelSource, shared?: Diagrams): Report {
  const outcomes = outcomesOf(source, shared);
  const { space, compiled } = outcomes;
  const structure = checkStructure(outcomes);
  const promises = claimsOf(outcomes).map(({ promise: { number, statement }, claims }): PromiseResult => {
    const results = claims.map((claim) => ({
      statement: claim.statement,
      applies: space.diagrams.count(claim.premise),
      counterexample: counterexample(space, claim.violation),
    }));
    const holds = claims.every(({ premise, violation }) => premise !== FALSE && violation === FALSE);
    return { number, statement, claims: results, covered: space.size, holds };
  });
  const collected = collectTables(outcomes).map((table) => table.source);
  return {
    model: source.version,
    questions: source.questions.length,
    inputs: compiled.rawCount,
    tables: source.tables.length + collected.length,
    rows: [...source.tables, ...collected].reduce((sum, { rows }) => sum + rows.length, 0),
    combinations: space.size,
    nodes: space.diagrams.size,
    structure,
    promises,
    holds: structure.every(({ failures }) => failures.length === 0) && promises.every(({ holds }) => holds),
  };
}

const grouped = (number: bigint | number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ' ');

const aligned = (rows: readonly (readonly string[])[]): string[] => {
  const widths = rows.reduce<number[]>((sofar, row) => row.map((cell, i) => Math.max(cell.length, sofar[i] ?? 0)), []);
  return rows.map((row) =>
    row
      .map((cell, i) => (i === 0 || i === row.length - 1 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
};

/** The report as text: the space, the structure, a line for each promise, and each counterexample in full. */
export function formatReport(report: Report): string {
  const { structure, promises } = report;
  const failed = promises.flatMap(({ number, claims }) =>
    claims.flatMap(({ statement, applies, counterexample: vector }) => {
      if (vector !== null) return [`Promise ${number}: ${statement}`, `  fails for ${vector}`];
      return applies === 0n ? [`Promise ${number}: ${statement}`, '  speaks of nothing'] : [];
    }),
  );
  return [
    `Model ${report.model}: ${report.questions} questions (${report.inputs} inputs), ${report.tables} tables, ${report.rows} rows`,
    `${grouped(report.combinations)} combinations of answers, all of them decided, in ${grouped(report.nodes)} diagram nodes`,
    '',
    ...aligned([
      ['Structure', 'checked', 'result'],
      ...structure.map(({ id, checked, failures }) => [
        id,
        String(checked),
        failures.length === 0 ? 'holds' : `${failures.length} failed`,
      ]),
    ]),
    ...structure.flatMap(({ id, failures }) => failures.map((failure) => `  ${id}: ${failure}`)),
    '',
    ...aligned([
      ['Promise', 'claims', 'combinations covered', 'result'],
      ...promises.map(({ number, claims, covered, holds }) => [
        String(number),
        String(claims.length),
        grouped(covered),
        holds ? 'proved' : 'FAILS',
      ]),
    ]),
    ...(failed.length === 0 ? [] : ['', ...failed]),
    '',
    ...promises.map(({ number, statement }) => `${number}. ${statement}`),
    '',
    report.holds ? 'All promises hold.' : 'The model does not keep its promises.',
  ].join('\n');
}

/**
 * The form of a decision table. A table is data: rows with conditions on earlier inputs and a conclusion.
 *
 * Inputs are questions (`exposure`), members of a set question (`authorization-server/dpop`, values `yes` and `no`)
 * and the outcomes of earlier `first` tables (`certificate`). A condition holds when the input may have one of the
 * listed values. A not-sure answer may have any of its values, so it meets a condition that any of them would meet.
 */

/** Accepted values by input; every named input must match. `unasked` stands for a question that is not asked. */
export type Conditions = { readonly [input: string]: string | readonly string[] };

interface RowBase {
  /** Unique in the model; stands in explanations. */
  readonly id: string;
  readonly when: Conditions;
  /** Source ids for the facts that the row states. */
  readonly sources?: readonly string[];
}

/** Rows of a `first` table conclude with one outcome. */
export interface FirstRow extends RowBase {
  readonly then: string;
}

export interface CollectRow<Conclusion> extends RowBase {
  readonly then: Conclusion;
}

/**
 * Hit policy first: the first row that may hold decides, or, where `match` is `certain`, the first that must; such a table
 * needs a last row that always does. Where `scale` is `worst-first`, rows stand in the order of
 * `outcomes` and the outcomes from worst to best, so that the first row that a not-sure answer may meet is its worst case.
 */
export interface FirstTable {
  readonly id: string;
  /** `possible` where it is left out. */
  readonly match?: 'possible' | 'certain';
  readonly scale: 'worst-first' | 'by-priority';
  readonly outcomes: readonly string[];
  readonly rows: readonly FirstRow[];
}

/**
 * Hit policy collect: every row that holds contributes. `certain` tables count a not-sure answer only when
 * all its possible values would meet the condition: a contradiction is reported when it is known, not when it is possible.
 */
export interface CollectTable<Conclusion> {
  readonly id: string;
  readonly match: 'possible' | 'certain';
  readonly rows: readonly CollectRow<Conclusion>[];
}

import { MODEL } from '@/decision';

const tableOfRow: ReadonlyMap<string, string> = new Map(
  [...MODEL.tables, MODEL.prerequisites, MODEL.controlRows, MODEL.avoid, MODEL.conflicts].flatMap(({ id, rows }) =>
    rows.map((row): [string, string] => [row.id, id]),
  ),
);

export const tablePath = (table: string): string => `/model/tables/${table}`;

/** Where a question stands on the page of the questions. */
export const questionRulePath = (question: string): string => `/model/questions#${question}`;

/** Where a row of the newest model stands, or null where the newest model has no such row. */
export function rulePath(row: string): string | null {
  const table = tableOfRow.get(row);
  return table === undefined ? null : `${tablePath(table)}#${row}`;
}

/** The file of one version of the model. */
export const modelFile = (version: string, ending: 'json' | 'dmn'): string => `/model/model-${version}.${ending}`;

/** The JSON Schema of the model files. */
export const MODEL_SCHEMA_FILE = '/model/model-schema-1.json';

/** Where a question or table of the graph is shown. */
export const nodePath = (node: string, isQuestion: boolean): string =>
  isQuestion ? questionRulePath(node) : tablePath(node);

import { MODEL } from '@/decision';
import { tablesOf } from '@/decision/exchange/tables';
import { modelQuestionPath, rowPath, tablePath } from '@/site/routes';

const tableOfRow: ReadonlyMap<string, string> = new Map(
  tablesOf(MODEL).flatMap(({ id, rows }) => rows.map((row): [string, string] => [row.id, id])),
);

/** Where a row of the newest model stands, or null where the newest model has no such row. */
export function rulePath(row: string): string | null {
  const table = tableOfRow.get(row);
  return table === undefined ? null : rowPath(table, row);
}

/** Where a question or table of the graph is shown. */
export const nodePath = (node: string, isQuestion: boolean): string =>
  isQuestion ? modelQuestionPath(node) : tablePath(node);

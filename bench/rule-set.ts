/** The rule set that all engines run: the tables behind one role of the model, as data. */
import { type Answers, MODEL } from '@/decision';
import type { FirstTable } from '@/decision/engine/table';

const TARGET = 'mtls-role';

const byId = new Map(MODEL.tables.map((table) => [table.id, table]));

function behind(id: string, found: Set<string>): Set<string> {
  const table = byId.get(id);
  if (table === undefined || found.has(id)) return found;
  found.add(id);
  for (const { when } of table.rows) for (const input of Object.keys(when)) behind(input, found);
  return found;
}

const needed = behind(TARGET, new Set());

/** In the order of evaluation; the last concludes the role. */
export const tables: readonly FirstTable[] = MODEL.tables.filter(({ id }) => needed.has(id));

export const rowCount = tables.reduce((sum, { rows }) => sum + rows.length, 0);

const read = new Set(tables.flatMap(({ rows }) => rows.flatMap(({ when }) => Object.keys(when))));

/** The questions that the tables read, or that decide whether one of those is asked; of a set the members that are read. */
export const questions = MODEL.questions
  .map((question) =>
    question.kind === 'single'
      ? question
      : { ...question, options: question.options.filter(({ id }) => read.has(`${question.id}/${id}`)) },
  )
  .filter(
    ({ id, kind, options }) =>
      (kind === 'single' ? read.has(id) : options.length > 0) ||
      MODEL.questions.some(({ ask }) => ask.flat().some(({ question }) => question === id)),
  );

/** What every engine returns: the role, and the row that fired in each table. */
export interface Decision {
  readonly role: string;
  readonly trace: readonly string[];
}

/** Answers as flat facts, for engines that read one value a name; what is not asked is `unasked`. */
export function factsOf(answers: Answers): Record<string, string> {
  const facts: Record<string, string> = {};
  for (const { id, kind, options } of questions) {
    const answer = answers[id as keyof Answers];
    if (kind === 'single') facts[id] = typeof answer === 'string' ? answer : 'unasked';
    else
      for (const option of options)
        facts[`${id}/${option.id}`] = !Array.isArray(answer) ? 'unasked' : answer.includes(option.id) ? 'yes' : 'no';
  }
  return facts;
}

/** What answers given so far already settle: the roles that every way of answering the rest leaves possible. */
import type { Question } from '../model/questions.ts';
import type { LayerId, LayerRole } from '../model/vocabulary.ts';
import type { Answer, Answers } from '../types.ts';
import { MAYBE, newInterview } from './ask.ts';
import type { LayerPlan } from './source.ts';
import type { FirstRow, FirstTable } from './table.ts';

/** What one layer may still become. */
export interface Prospect {
  /** Roles that further answers can lead to, in the order of the model; one where the role is settled. */
  readonly roles: readonly LayerRole[];
  /** The row that decides, where only one row can; null otherwise. */
  readonly rule: string | null;
}

export type Outlook = { readonly [L in LayerId]: Prospect };

/** The values that each input may still take. */
type Possible = Map<string, readonly string[]>;

interface OutlookSource {
  readonly questions: readonly Question[];
  readonly tables: readonly FirstTable[];
  readonly layers: readonly LayerPlan[];
}

const UNASKED = 'unasked';

/** Whether an input may have, and whether it must have, one of the accepted values. */
function holds(values: readonly string[], accepted: string | readonly string[]): { may: boolean; must: boolean } {
  const fits = (value: string) => (typeof accepted === 'string' ? accepted === value : accepted.includes(value));
  return { may: values.some(fits), must: values.every(fits) };
}

/** The same for conditions that have to hold together. */
function holdAll(
  conditions: readonly (readonly [string, string | readonly string[]])[],
  possible: Possible,
): { may: boolean; must: boolean } {
  let must = true;
  for (const [input, accepted] of conditions) {
    const one = holds(possible.get(input) ?? [], accepted);
    if (!one.may) return { may: false, must: false };
    must &&= one.must;
  }
  return { may: true, must };
}

/** Values of the inputs of one question, were it asked. */
function valuesOf(question: Question, answer: Answer | undefined): readonly (readonly [string, readonly string[]])[] {
  const ids = question.options.map(({ id }) => id);
  if (question.kind === 'single')
    return [[question.id, typeof answer === 'string' && ids.includes(answer) ? [answer] : ids]];
  return ids.map((id) => {
    if (!Array.isArray(answer) || answer.includes(MAYBE + id)) return [`${question.id}/${id}`, ['no', 'yes']];
    return [`${question.id}/${id}`, [answer.includes(id) ? 'yes' : 'no']];
  });
}

function possibleAnswers(questions: readonly Question[], answers: Answers): Possible {
  const possible: Possible = new Map();
  for (const question of questions) {
    const ways = question.ask.map((rule) =>
      holdAll(
        rule.map((one) => [one.question, one.options]),
        possible,
      ),
    );
    const may = ways.some((way) => way.may);
    const must = ways.some((way) => way.must);
    for (const [input, values] of valuesOf(question, answers[question.id as keyof Answers])) {
      possible.set(input, [...(may ? values : []), ...(must ? [] : [UNASKED])]);
    }
  }
  return possible;
}

/** The rows of which one decides: every row that may hold, up to the first that must. */
function candidates(table: FirstTable, possible: Possible): readonly FirstRow[] {
  const found: FirstRow[] = [];
  for (const row of table.rows) {
    const { may, must } = holdAll(Object.entries(row.when), possible);
    if (may) found.push(row);
    if (must) break;
  }
  return found;
}

/**
 * Returns the function that tells what is settled.
 *
 * Sound, not exact: whatever is answered later, the role of each layer is among those named, but a role that is named
 * may turn out to be out of reach. A question that is not sure counts as open, since its answer may still be found.
 * With every question answered, and none not sure, the one role named is that of the recommendation.
 */
export function newOutlook(source: OutlookSource): (answers: Answers) => Outlook {
  const { normaliseAnswers } = newInterview(source.questions);
  return (answers) => {
    const possible = possibleAnswers(source.questions, normaliseAnswers(answers));
    const decided = new Map<string, readonly FirstRow[]>();
    for (const table of source.tables) {
      const rows = candidates(table, possible);
      possible.set(
        table.id,
        table.outcomes.filter((outcome) => rows.some(({ then }) => then === outcome)),
      );
      decided.set(table.id, rows);
    }
    const prospects = source.layers.map(({ layer, role }): [LayerId, Prospect] => {
      const rows = decided.get(role) ?? [];
      return [
        layer,
        {
          roles: (possible.get(role) ?? []) as readonly LayerRole[],
          rule: rows.length === 1 ? (rows[0]?.id ?? null) : null,
        },
      ];
    });
    return Object.fromEntries(prospects) as unknown as Outlook;
  };
}

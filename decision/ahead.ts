/** The door to what lies ahead of an interview by the newest released model. It needs more of the model than the questions. */
import { newAhead } from './engine/ahead.ts';
import { encode } from './permalink/encode.ts';
import { newestSource } from './published/newest.ts';
import type { Answers, QuestionId } from './types.ts';

export type { ProfileSettled, Settled } from './engine/ahead.ts';

const { settledBy, nextQuestion } = /* @__PURE__ */ newAhead(newestSource);

const found = new Map<string, QuestionId | null>();
/** Interviews begin alike, so the questions found last serve most pages. */
const KEPT = 1_000;

/** The question to put next; null where every question has an answer. */
function questionAhead(answers: Answers): QuestionId | null {
  const vector = encode(answers);
  const known = found.get(vector);
  const next = known === undefined ? nextQuestion(answers) : known;
  found.delete(vector);
  found.set(vector, next);
  const [oldest] = found.keys();
  if (found.size > KEPT && oldest !== undefined) found.delete(oldest);
  return next;
}

export { questionAhead, settledBy };

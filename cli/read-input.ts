import { problemTexts } from '@/content/strings/problems';
import { questionTexts } from '@/content/strings/questions';
import { type Answers, decode, type Problem, readAnswers } from '@/decision';

/** Why an input cannot be advised on. */
export interface Fault {
  readonly code: Problem['code'] | 'not-json';
  readonly message: string;
}

export interface Input {
  readonly answers: Answers;
  /** What was read all the same: unanswered questions, and answers that are not asked for. */
  readonly notes: readonly Fault[];
  /** What could not be read; where there is any, there is no advice. */
  readonly faults: readonly Fault[];
}

/** Problems that leave no doubt about what was meant. */
const HARMLESS: ReadonlySet<Problem['code']> = new Set(['missing', 'not-asked']);

const faultOf = ({ code, part, question }: Problem): Fault => ({
  code,
  message: problemTexts[code](part, question === null ? null : questionTexts[question].title),
});

function sorted(answers: Answers, problems: readonly Problem[]): Input {
  if (problems.length === 0) return { answers, notes: [], faults: [] };
  return {
    answers,
    notes: problems.filter(({ code }) => HARMLESS.has(code)).map(faultOf),
    faults: problems.filter(({ code }) => !HARMLESS.has(code)).map(faultOf),
  };
}

/** Reads a vector. */
export function readVector(vector: string): Input {
  const { answers, problems } = decode(vector);
  return sorted(answers, problems);
}

/** Reads JSON text: an object of answers, or a string that holds a vector. */
export function readJson(text: string): Input {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const empty = text.trim() === '';
    const fault: Fault = empty
      ? faultOf({ code: 'empty', part: '', question: null })
      : { code: 'not-json', message: 'This is not JSON. Give an object of answers, or a vector in quotation marks.' };
    return { answers: {}, notes: [], faults: [fault] };
  }
  if (typeof json === 'string') return readVector(json);
  const { answers, problems } = readAnswers(json);
  return sorted(answers, problems);
}

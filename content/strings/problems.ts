/** Sentences for what is wrong with a link or an answer set: what was found, and how to go on. */
import type { Problem } from '@/decision';
import { notSure } from './questions';

/**
 * @param part the offending text, already fit to be shown; may be empty
 * @param title the title of the question concerned, or null where the part names none that we know
 */
type ProblemText = (part: string, title: string | null) => string;

const quoted = (part: string) => (part === '' ? 'An empty part' : `“${part}”`);
const about = (title: string | null) => (title === null ? '' : ` to “${title}”`);

export const problemTexts: { readonly [Code in Problem['code']]: ProblemText } = {
  empty: () => 'There are no answers here. Start with the first question.',
  'too-long': (part) =>
    `The text is longer than any answers can be. It was read only as far as ${part === '' ? 'the limit' : `“${part}”`}. Check that it was copied correctly.`,
  'unknown-version': (part) =>
    part === ''
      ? 'The link does not say which version of the model it was made for. The answers were read with today’s; check them before you rely on the result.'
      : `${quoted(part)} names no version of the model that we know. The answers were read with today’s; check them before you rely on the result.`,
  'malformed-part': (part) =>
    `${quoted(part)} could not be read as a question and its answer, so it was left out. Check the original, or answer what is still open.`,
  'unknown-question': (part) =>
    `${quoted(part)} names no question that we know, so it was left out. Capital and small letters matter.`,
  'duplicate-question': (part, title) =>
    title === null
      ? `The version is named more than once, again in ${quoted(part)}. Keep the one that the link was made for.`
      : `“${title}” is answered more than once, again in ${quoted(part)}. If the answers differ, none was kept: answer it again.`,
  'unknown-option': (part, title) =>
    `${quoted(part)} names no answer${about(title)} that we know. Capital and small letters matter. No answer was kept: choose one.`,
  'malformed-value': (part, title) =>
    `${quoted(part)} could not be read as an answer${about(title)}. No answer was kept: choose one.`,
  'not-asked': (part, title) =>
    `${quoted(part)} answers ${title === null ? 'a question' : `“${title}”`}, which the other answers make unnecessary. It was left out and changes nothing.`,
  'contradicts-gate': (part, title) =>
    `${quoted(part)} gives ${title === null ? 'a question' : `“${title}”`} an answer that your other answers rule out. No answer was kept: choose one.`,
  missing: (part, title) =>
    `${title === null ? `The question ${part}` : `“${title}”`} has no answer yet. Answer it, or choose “${notSure.label}”.`,
};

/** What is said of an answer that an older version of the model took in other words. */
export const carriedText = (title: string): string =>
  `The answer to “${title}” comes from an older version of the model, which asked it in other words. Check it.`;

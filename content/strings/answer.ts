/** An answer in words. */
import { type Answer, NOT_SURE, type QuestionId } from '@/decision';
import { notSure, type OptionText, questionTexts, setTexts } from './questions';

/** An answer on one line; the members of a set are divided by semicolons. */
export function answerText(question: QuestionId, answer: Answer | undefined): string {
  const texts: { readonly [option: string]: OptionText } = questionTexts[question].options;
  const label = (id: string) => texts[id]?.label ?? id;
  if (answer === undefined || answer === NOT_SURE) return notSure.label;
  if (typeof answer === 'string') return label(answer);
  if (answer.length === 0) return setTexts.noneOfThese;
  return answer
    .map((id) => (id.startsWith('?') ? `${label(id.slice(1))} (${notSure.label.toLowerCase()})` : label(id)))
    .join('; ');
}

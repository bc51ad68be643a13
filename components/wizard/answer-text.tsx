import { notSure, type OptionText, questionTexts, setTexts } from '@/content/strings/questions';
import { type Answer, NOT_SURE, type QuestionId } from '@/decision';

interface Props {
  readonly question: QuestionId;
  readonly answer: Answer | undefined;
}

/** An answer in words, on one line. */
export function AnswerText({ question, answer }: Props) {
  const texts: { readonly [option: string]: OptionText } = questionTexts[question].options;
  const label = (id: string) => texts[id]?.label ?? id;
  if (answer === undefined || answer === NOT_SURE) return notSure.label;
  if (typeof answer === 'string') return label(answer);
  if (answer.length === 0) return setTexts.noneOfThese;
  return answer
    .map((id) => (id.startsWith('?') ? `${label(id.slice(1))} (${notSure.label.toLowerCase()})` : label(id)))
    .join('; ');
}

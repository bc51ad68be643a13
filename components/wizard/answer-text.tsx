import { answerText } from '@/content/strings/answer';
import type { Answer, QuestionId } from '@/decision';

interface Props {
  readonly question: QuestionId;
  readonly answer: Answer | undefined;
}

/** An answer in words, on one line. */
export function AnswerText({ question, answer }: Props) {
  return answerText(question, answer);
}

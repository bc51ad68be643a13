import { answerText } from '@/content/strings/answer';
import { questionTexts } from '@/content/strings/questions';
import type { QuestionId } from '@/decision';
import type { Advice } from './advice';
import { answerAnchor } from './links';

interface Props {
  readonly question: QuestionId;
  readonly advice: Advice;
}

/** A question with its answer, linked to where the answer stands on the page and can be changed. */
export function AnswerLink({ question, advice }: Props) {
  return (
    <>
      <a href={`#${answerAnchor(question)}`}>{questionTexts[question].short}</a>
      {`: ${answerText(question, advice.answers[question])}`}
    </>
  );
}

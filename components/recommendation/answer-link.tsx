import { answerText } from '@/content/strings/answer';
import { questionTexts } from '@/content/strings/questions';
import type { QuestionId } from '@/decision';
import { answerAnchor } from './links';
import type { Reading } from './reading';

interface Props {
  readonly question: QuestionId;
  readonly reading: Reading;
}

/** A question with its answer, linked to where the answer stands on the page and can be changed. */
export function AnswerLink({ question, reading }: Props) {
  return (
    <>
      <a href={`#${answerAnchor(question)}`}>{questionTexts[question].short}</a>
      {`: ${answerText(question, reading.answers[question])}`}
    </>
  );
}

import { answerText } from '@/content/strings/answer';
import { compareTexts } from '@/content/strings/compare';
import { questionTexts } from '@/content/strings/questions';
import type { AnswerDifference, AnswerSide, QuestionId } from '@/decision';
import { SIDES } from './fields';

function answerOn({ asked, answer }: AnswerSide, question: QuestionId): string {
  if (!asked) return compareTexts.notAsked;
  return answer === null ? compareTexts.notAnswered : answerText(question, answer);
}

/** The answers that differ, side by side. */
export function ComparedAnswers({ answers }: { readonly answers: readonly AnswerDifference[] }) {
  return (
    <table className="data-table compare-table">
      <caption className="visually-hidden">{compareTexts.answers}</caption>
      <thead>
        <tr>
          <th scope="col">{compareTexts.question}</th>
          {SIDES.map((side) => (
            <th key={side} scope="col">
              {compareTexts.side[side]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {answers.map((difference) => (
          <tr key={difference.question}>
            <th scope="row">{questionTexts[difference.question].short}</th>
            {SIDES.map((side) => (
              <td key={side} data-label={compareTexts.side[side]}>
                {answerOn(difference[side], difference.question)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { questionTexts } from '@/content/strings/questions';
import { givenAgainTexts } from '@/content/strings/wizard-order';
import type { QuestionId } from '@/decision';
import { AnswerText } from './answer-text';
import { answersAgainst } from './ask-conditions';
import { linkToQuestion } from './links';
import { isRuledOut } from './set-aside';
import type { WizardState } from './wizard-state';

/** Says why a question is put again that had an answer: other answers rule it out, or an older link gave it. */
export function GivenAgainNotice({ state, question }: { readonly state: WizardState; readonly question: QuestionId }) {
  const { answers, was } = state;
  const earlier = was[question];
  if (earlier === undefined) return null;
  const ruledOut = isRuledOut(state, question);
  const against = ruledOut ? answersAgainst(answers, question, earlier) : [];
  return (
    <section className="notice ui" aria-labelledby="given-again">
      <h2 className="notice__title" id="given-again">
        {ruledOut ? givenAgainTexts.ruledOut : givenAgainTexts.confirm}
      </h2>
      <p>
        {givenAgainTexts.before} <AnswerText question={question} answer={earlier} />
      </p>
      <p>{ruledOut ? givenAgainTexts.choose : givenAgainTexts.check}</p>
      {against.length > 0 && (
        <ul>
          {against.map((id) => (
            <li key={id}>
              <a href={linkToQuestion(state, id)}>{questionTexts[id].short}</a>:{' '}
              <AnswerText question={id} answer={answers[id]} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

import { questionTexts } from '@/content/strings/questions';
import { notAskedTexts } from '@/content/strings/wizard-order';
import type { QuestionId } from '@/decision';
import { AnswerText } from './answer-text';
import { answersInTheWay } from './ask-conditions';
import { linkTo, linkToQuestion } from './links';
import type { WizardState } from './wizard-state';

/** Says that a question which the address names is not asked, because of which answers, and how to go on. */
export function NotAskedNotice({ state, question }: { readonly state: WizardState; readonly question: QuestionId }) {
  const { answers } = state;
  return (
    <section className="notice ui" aria-labelledby="not-asked" data-fault="not-asked">
      <h2 className="notice__title" id="not-asked">
        {notAskedTexts.title}
      </h2>
      <p>{notAskedTexts.because(questionTexts[question].title)}</p>
      <ul>
        {answersInTheWay(answers, question).map((id) => (
          <li key={id}>
            <a href={linkToQuestion(state, id)}>{questionTexts[id].short}</a>:{' '}
            <AnswerText question={id} answer={answers[id]} />
          </li>
        ))}
      </ul>
      <p>
        {notAskedTexts.kept} <a href={linkTo(state, answers)}>{notAskedTexts.goOn}</a>
      </p>
    </section>
  );
}

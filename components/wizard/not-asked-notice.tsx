import { questionTexts } from '@/content/strings/questions';
import { notAskedTexts } from '@/content/strings/wizard-order';
import type { QuestionId } from '@/decision';
import { AnswerText } from './answer-text';
import { answersInTheWay } from './asked';
import type { Place } from './place';
import { wayTo, wayToQuestion } from './steps';

/** Says that a question which the address names is not asked, because of which answers, and how to go on. */
export function NotAskedNotice({ place, question }: { readonly place: Place; readonly question: QuestionId }) {
  const { answers } = place;
  return (
    <section className="notice ui" aria-labelledby="not-asked" data-fault="not-asked">
      <h2 className="notice__title" id="not-asked">
        {notAskedTexts.title}
      </h2>
      <p>{notAskedTexts.because(questionTexts[question].title)}</p>
      <ul>
        {answersInTheWay(answers, question).map((id) => (
          <li key={id}>
            <a href={wayToQuestion(place, id)}>{questionTexts[id].short}</a>:{' '}
            <AnswerText question={id} answer={answers[id]} />
          </li>
        ))}
      </ul>
      <p>
        {notAskedTexts.kept} <a href={wayTo(place, answers)}>{notAskedTexts.goOn}</a>
      </p>
    </section>
  );
}

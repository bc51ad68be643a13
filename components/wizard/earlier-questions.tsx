import { questionTexts } from '@/content/strings/questions';
import { earlierTexts } from '@/content/strings/wizard-order';
import type { QuestionId } from '@/decision';
import { conditionsOf } from './asked';
import type { Place } from './place';
import { openBefore, wayTo, wayToQuestion } from './steps';

interface Props {
  readonly place: Place;
  readonly question: QuestionId;
}

function QuestionLinks({ place, ids }: { readonly place: Place; readonly ids: readonly QuestionId[] }) {
  return ids.map((id) => (
    <li key={id}>
      <a href={wayToQuestion(place, id)}>{questionTexts[id].title}</a>
    </li>
  ));
}

/** What comes before a question that was opened out of turn, what becomes of an answer to it, and the way to the first. */
export function EarlierQuestions({ place, question }: Props) {
  const { answers } = place;
  const open = openBefore(answers, question);
  if (open.length === 0) return null;
  const conditions = conditionsOf(question).filter((id) => open.includes(id));
  return (
    <section className="notice ui" aria-labelledby="earlier-questions">
      <h2 className="notice__title" id="earlier-questions">
        {earlierTexts.title}
      </h2>
      <p>{earlierTexts.kept}</p>
      {conditions.length > 0 && (
        <>
          <p>{earlierTexts.depends}</p>
          <ul>
            <QuestionLinks place={place} ids={conditions} />
          </ul>
        </>
      )}
      <details>
        <summary>{earlierTexts.count(open.length)}</summary>
        <ol>
          <QuestionLinks place={place} ids={open} />
        </ol>
      </details>
      <p>
        <a href={wayTo(place, answers)}>{earlierTexts.begin}</a>
      </p>
    </section>
  );
}

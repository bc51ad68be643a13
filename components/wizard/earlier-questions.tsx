import { questionTexts } from '@/content/strings/questions';
import { earlierTexts } from '@/content/strings/wizard-order';
import type { Answers, QuestionId } from '@/decision';
import { conditionsOf } from './asked';
import { addressOf, addressOfQuestion, openBefore } from './steps';

interface Props {
  readonly answers: Answers;
  readonly question: QuestionId;
}

function QuestionLinks({ answers, ids }: { readonly answers: Answers; readonly ids: readonly QuestionId[] }) {
  return ids.map((id) => (
    <li key={id}>
      <a href={addressOfQuestion(answers, id)}>{questionTexts[id].title}</a>
    </li>
  ));
}

/** What comes before a question that was opened out of turn, what becomes of an answer to it, and the way to the first. */
export function EarlierQuestions({ answers, question }: Props) {
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
            <QuestionLinks answers={answers} ids={conditions} />
          </ul>
        </>
      )}
      <details>
        <summary>{earlierTexts.count(open.length)}</summary>
        <ol>
          <QuestionLinks answers={answers} ids={open} />
        </ol>
      </details>
      <p>
        <a href={addressOf(answers)}>{earlierTexts.begin}</a>
      </p>
    </section>
  );
}

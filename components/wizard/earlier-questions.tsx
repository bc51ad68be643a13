import { questionTexts } from '@/content/strings/questions';
import { earlierTexts } from '@/content/strings/wizard-order';
import { decisiveFirst, type QuestionId } from '@/decision';
import { conditionsOf } from './ask-conditions';
import { linkTo, linkToQuestion, openBefore } from './links';
import type { WizardState } from './wizard-state';

interface Props {
  readonly state: WizardState;
  readonly question: QuestionId;
}

function QuestionLinks({ state, ids }: { readonly state: WizardState; readonly ids: readonly QuestionId[] }) {
  return ids.map((id) => (
    <li key={id}>
      <a href={linkToQuestion(state, id)}>{questionTexts[id].title}</a>
    </li>
  ));
}

/** What comes before a question that was opened out of turn, what becomes of an answer to it, and the way to the first. */
export function EarlierQuestions({ state, question }: Props) {
  const { answers } = state;
  const open = openBefore(state, question);
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
            <QuestionLinks state={state} ids={conditions} />
          </ul>
        </>
      )}
      {!decisiveFirst && (
        <details>
          <summary>{earlierTexts.count(open.length)}</summary>
          <ol>
            <QuestionLinks state={state} ids={open} />
          </ol>
        </details>
      )}
      <p>
        <a href={linkTo(state, answers)}>{decisiveFirst ? earlierTexts.goOn : earlierTexts.begin}</a>
      </p>
    </section>
  );
}

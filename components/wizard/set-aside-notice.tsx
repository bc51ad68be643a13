import { answerText } from '@/content/strings/answer';
import { questionTexts } from '@/content/strings/questions';
import { setAsideTexts } from '@/content/strings/wizard';
import { AnswerText } from './answer-text';
import { linkTo } from './links';
import { asideOf, undone } from './set-aside';
import type { WizardState } from './wizard-state';

/** Names the answers that a change has left without a question, and offers the way back, for as long as there are any. */
export function SetAsideNotice({ state }: { readonly state: WizardState }) {
  const aside = asideOf(state);
  if (aside.length === 0) return null;
  const undo = undone(state);
  return (
    <section className="notice ui" aria-labelledby="set-aside">
      <h2 className="notice__title" id="set-aside">
        {setAsideTexts.title(aside.length)}
      </h2>
      <p>{setAsideTexts.intro}</p>
      <details>
        <summary>{setAsideTexts.show}</summary>
        <ul>
          {aside.map((id) => (
            <li key={id}>
              {questionTexts[id].short}: <AnswerText question={id} answer={state.was[id]} />
            </li>
          ))}
        </ul>
      </details>
      {undo !== null && (
        <p>
          <a href={linkTo(state, undo.answers)}>
            {setAsideTexts.undo(
              undo.change.map((id) => [questionTexts[id].short, answerText(id, state.was[id])] as const),
            )}
          </a>
        </p>
      )}
    </section>
  );
}

import { answerText } from '@/content/strings/answer';
import { questionTexts } from '@/content/strings/questions';
import { setAsideTexts } from '@/content/strings/wizard';
import { AnswerText } from './answer-text';
import type { Place } from './place';
import { asideOf, undone } from './set-aside';
import { wayTo } from './steps';

/** Names the answers that a change has left without a question, and offers the way back, for as long as there are any. */
export function SetAsideNotice({ place }: { readonly place: Place }) {
  const aside = asideOf(place);
  if (aside.length === 0) return null;
  const undo = undone(place);
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
              {questionTexts[id].short}: <AnswerText question={id} answer={place.was[id]} />
            </li>
          ))}
        </ul>
      </details>
      {undo !== null && (
        <p>
          <a href={wayTo(place, undo.answers)}>
            {setAsideTexts.undo(
              undo.change.map((id) => [questionTexts[id].short, answerText(id, place.was[id])] as const),
            )}
          </a>
        </p>
      )}
    </section>
  );
}

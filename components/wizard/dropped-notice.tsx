import { questionTexts } from '@/content/strings/questions';
import { droppedTexts } from '@/content/strings/wizard';
import type { Answers } from '@/decision';
import { AnswerText } from './answer-text';
import { addressOf, dropped } from './steps';

/** Names the answers that a change has left without a question, and offers the way back. */
export function DroppedNotice({ before, after }: { readonly before: Answers; readonly after: Answers }) {
  const gone = dropped(before, after);
  if (gone.length === 0) return null;
  return (
    <section className="notice ui" aria-labelledby="dropped-answers">
      <h2 className="notice__title" id="dropped-answers">
        {droppedTexts.title}
      </h2>
      <p>{droppedTexts.intro}</p>
      <ul>
        {gone.map((id) => (
          <li key={id}>
            {questionTexts[id].short}: <AnswerText question={id} answer={before[id]} />
          </li>
        ))}
      </ul>
      <p>
        <a href={addressOf(before)}>{droppedTexts.undo}</a>
      </p>
    </section>
  );
}

import { AnswerText } from '@/components/wizard/answer-text';
import { conflictTexts, wayOutTexts } from '@/content/strings/conflicts';
import { questionTexts } from '@/content/strings/questions';
import { conflictSectionTexts } from '@/content/strings/recommendation';
import type { Answers, Conflict } from '@/decision';
import { questionPath } from './links';

/** One contradiction: what cannot hold, the answers concerned, and the ways out. */
function ConflictRow({ conflict, answers }: { readonly conflict: Conflict; readonly answers: Answers }) {
  const text = conflictTexts[conflict.id];
  return (
    <li className="conflict">
      <h3>{text?.title ?? conflict.id}</h3>
      <p>{text?.text}</p>
      <div className="conflict__columns">
        <div>
          <p className="label">{conflictSectionTexts.answers}</p>
          <dl className="ui reads">
            {conflict.answers.map((question) => (
              <div key={question}>
                <dt>
                  <a href={questionPath(answers, question)}>{questionTexts[question].short}</a>:
                </dt>{' '}
                <dd>
                  <AnswerText question={question} answer={answers[question]} />
                </dd>
              </div>
            ))}
          </dl>
        </div>
        <div>
          <p className="label">{conflictSectionTexts.waysOut}</p>
          <ul className="ui dashed">
            {conflict.waysOut.map((way) => (
              <li key={way}>{wayOutTexts[way] ?? way}</li>
            ))}
          </ul>
        </div>
      </div>
    </li>
  );
}

/** Contradictions in the answers. */
export function Conflicts({
  conflicts,
  answers,
}: {
  readonly conflicts: readonly Conflict[];
  readonly answers: Answers;
}) {
  return (
    <>
      <p>{conflictSectionTexts.intro}</p>
      <ul className="rows mt-4">
        {conflicts.map((conflict) => (
          <ConflictRow key={conflict.id} conflict={conflict} answers={answers} />
        ))}
      </ul>
    </>
  );
}

import { conflictTexts, wayOutTexts } from '@/content/strings/conflicts';
import { conflictSectionTexts } from '@/content/strings/recommendation';
import type { Conflict } from '@/decision';
import type { Advice } from './advice';
import { AnswerLink } from './answer-link';

/** One contradiction: what cannot hold, the answers concerned, and the ways out. */
function ConflictRow({ conflict, advice }: { readonly conflict: Conflict; readonly advice: Advice }) {
  const text = conflictTexts[conflict.id];
  return (
    <li className="conflict">
      <h3>{text?.title ?? conflict.id}</h3>
      <p>{text?.text}</p>
      <div className="conflict__columns">
        <div>
          <p className="label">{conflictSectionTexts.answers}</p>
          <ul className="ui">
            {conflict.answers.map((question) => (
              <li key={question}>
                <AnswerLink question={question} advice={advice} />
              </li>
            ))}
          </ul>
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
export function Conflicts({ advice }: { readonly advice: Advice }) {
  return (
    <>
      <p>{conflictSectionTexts.intro}</p>
      <ul className="rows conflict-list">
        {advice.recommendation.conflicts.map((conflict) => (
          <ConflictRow key={conflict.id} conflict={conflict} advice={advice} />
        ))}
      </ul>
    </>
  );
}

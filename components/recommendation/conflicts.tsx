import { conflictTexts, wayOutTexts } from '@/content/strings/conflicts';
import { conflictSectionTexts } from '@/content/strings/recommendation';
import type { Conflict } from '@/decision';
import { AnswerLink } from './answer-link';
import type { Reading } from './reading';

/** One contradiction: what cannot hold, the answers concerned, and the ways out. */
function ConflictRow({ conflict, reading }: { readonly conflict: Conflict; readonly reading: Reading }) {
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
                <AnswerLink question={question} reading={reading} />
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
export function Conflicts({ reading }: { readonly reading: Reading }) {
  return (
    <>
      <p>{conflictSectionTexts.intro}</p>
      <ul className="rows mt-4">
        {reading.recommendation.conflicts.map((conflict) => (
          <ConflictRow key={conflict.id} conflict={conflict} reading={reading} />
        ))}
      </ul>
    </>
  );
}

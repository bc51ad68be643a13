import { answerText } from '@/content/strings/answer';
import { questionTexts } from '@/content/strings/questions';
import { flipTexts } from '@/content/strings/recommendation';
import { effectText, optionName } from './effect-text';
import { type FlipGroup, flipsOfWeight, type Weight } from './flips-sorted';
import { afterFlip, recommendationPath } from './links';
import type { Reading } from './reading';

function Group({ group, reading }: { readonly group: FlipGroup; readonly reading: Reading }) {
  const { question, flips } = group;
  const { answers, model } = reading;
  return (
    <div className="flip-group">
      <dt>
        {questionTexts[question].short}
        <span className="fine">{`${flipTexts.now}: ${answerText(question, answers[question])}`}</span>
      </dt>
      {flips.map(({ flip, effect }) => (
        <dd key={flip.to}>
          <a href={recommendationPath(afterFlip(reading, flip), model)}>{optionName(flip)}</a>
          <span className="flip-effect">{effectText(effect)}</span>
        </dd>
      ))}
    </div>
  );
}

function Groups({ groups, reading }: { readonly groups: readonly FlipGroup[]; readonly reading: Reading }) {
  return (
    <dl className="flip-list ui rows">
      {groups.map((group) => (
        <Group key={group.question} group={group} reading={reading} />
      ))}
    </dl>
  );
}

const LIGHTER: readonly Weight[] = ['profile', 'controls'];

/** Every other answer that changes the result: those that change a role first, the rest folded. */
export function Flips({ reading }: { readonly reading: Reading }) {
  const { flips } = reading.recommendation;
  if (flips.length === 0) return <p>{flipTexts.none}</p>;
  const heavy = flipsOfWeight(flips, 'roles');
  return (
    <>
      <p>{flipTexts.intro}</p>
      {heavy.length > 0 && (
        <>
          <h3 className="flip-heading">{flipTexts.roles}</h3>
          <Groups groups={heavy} reading={reading} />
        </>
      )}
      {LIGHTER.map((weight) => {
        const groups = flipsOfWeight(flips, weight);
        if (groups.length === 0) return null;
        return (
          <details key={weight} className="flip-more">
            <summary>
              {flipTexts[weight]} ({groups.reduce((sum, group) => sum + group.flips.length, 0)})
            </summary>
            <Groups groups={groups} reading={reading} />
          </details>
        );
      })}
    </>
  );
}

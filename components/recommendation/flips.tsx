import { answerText } from '@/content/strings/answer';
import { questionTexts } from '@/content/strings/questions';
import { flipTexts } from '@/content/strings/recommendation';
import type { Advice } from './advice';
import { effectText, optionName } from './effect-text';
import { type FlipGroup, flipsOfWeight, type Weight } from './flips-sorted';
import { afterFlip, recommendationPath } from './links';

function Group({ group, advice }: { readonly group: FlipGroup; readonly advice: Advice }) {
  const { question, flips } = group;
  const { answers, model } = advice;
  return (
    <div className="flip-group">
      <dt>
        {questionTexts[question].short}
        <span className="fine">{`${flipTexts.now}: ${answerText(question, answers[question])}`}</span>
      </dt>
      {flips.map(({ flip, effect }) => (
        <dd key={flip.to}>
          <a href={recommendationPath(afterFlip(advice, flip), model)}>{optionName(flip)}</a>
          <span className="flip-effect">{effectText(effect)}</span>
        </dd>
      ))}
    </div>
  );
}

function Groups({ groups, advice }: { readonly groups: readonly FlipGroup[]; readonly advice: Advice }) {
  return (
    <dl className="ui rows">
      {groups.map((group) => (
        <Group key={group.question} group={group} advice={advice} />
      ))}
    </dl>
  );
}

const LIGHTER: readonly Weight[] = ['profile', 'controls'];

/** Every other answer that changes the result: those that change a role first, the rest folded. */
export function Flips({ advice }: { readonly advice: Advice }) {
  const { flips } = advice.recommendation;
  if (flips.length === 0) return <p>{flipTexts.none}</p>;
  const heavy = flipsOfWeight(flips, 'roles');
  return (
    <>
      <p>{flipTexts.intro}</p>
      {heavy.length > 0 && (
        <>
          <h3 className="flip-heading">{flipTexts.roles}</h3>
          <Groups groups={heavy} advice={advice} />
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
            <Groups groups={groups} advice={advice} />
          </details>
        );
      })}
    </>
  );
}

import { AnswerText } from '@/components/wizard/answer-text';
import { conflictTexts } from '@/content/strings/conflicts';
import { layerTexts, roleTexts } from '@/content/strings/layers';
import { type ProfileField, profileTexts, profileValue } from '@/content/strings/profile';
import { type OptionText, questionTexts } from '@/content/strings/questions';
import { flipTexts } from '@/content/strings/recommendation';
import { type Answers, type Flip, questions } from '@/decision';
import { answersAfter, type Effect, type FlipGroup, flipsOfWeight, type Weight } from './flips-sorted';
import { recommendationPath } from './links';

/** Values of the profile that a line names before it counts the rest. */
const NAMED_VALUES = 2;

function optionName({ question, to }: Flip): string {
  const options: { readonly [option: string]: OptionText } = questionTexts[question].options;
  const plain = options[to]?.label;
  const isSet = questions.some(({ id, kind }) => id === question && kind === 'set');
  if (plain !== undefined) return isSet ? flipTexts.gained(plain) : plain;
  return flipTexts.lost(options[to.replace(/^-/, '')]?.label ?? to);
}

/** The effect in a few clauses, weightiest first. */
function clauses({ roles, conflicts, profile, added, dropped, changed }: Effect): readonly string[] {
  const conflictTitle = (id: string) => conflictTexts[id]?.title ?? id;
  const heads = [
    ...roles.map(({ layer, to }) => flipTexts.becomes(layerTexts[layer].name, roleTexts[to].name)),
    ...conflicts.map(({ id, appears }) => (appears ? flipTexts.conflict : flipTexts.resolved)(conflictTitle(id))),
  ];
  const named = heads.length > 0 ? 1 : NAMED_VALUES;
  const values = profile.slice(0, named).map(({ field, to }) => {
    const known = field as ProfileField;
    return flipTexts.profileValue(profileTexts[known].label, profileValue(known, to));
  });
  const more = profile.length - values.length;
  const all = [
    ...heads,
    ...values,
    ...(more > 0 ? [flipTexts.more(more)] : []),
    ...(added > 0 ? [flipTexts.added(added)] : []),
    ...(dropped > 0 ? [flipTexts.dropped(dropped)] : []),
    ...(changed > 0 ? [flipTexts.changed(changed)] : []),
  ];
  return all.length > 0 ? all : [flipTexts.warnings];
}

const sentence = (parts: readonly string[]): string => {
  const text = parts.join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
};

function Group({ group, answers }: { readonly group: FlipGroup; readonly answers: Answers }) {
  const { question, flips } = group;
  return (
    <div className="flip-group">
      <dt>
        {questionTexts[question].short}
        <span className="fine">
          {flipTexts.now}: <AnswerText question={question} answer={answers[question]} />
        </span>
      </dt>
      {flips.map(({ flip, effect }) => (
        <dd key={flip.to}>
          <a href={recommendationPath(answersAfter(answers, flip))}>{optionName(flip)}</a>
          <span className="flip-effect">{sentence(clauses(effect))}</span>
        </dd>
      ))}
    </div>
  );
}

function Groups({ groups, answers }: { readonly groups: readonly FlipGroup[]; readonly answers: Answers }) {
  return (
    <dl className="flip-list ui rows">
      {groups.map((group) => (
        <Group key={group.question} group={group} answers={answers} />
      ))}
    </dl>
  );
}

const LIGHTER: readonly Weight[] = ['profile', 'controls'];

/** Every other answer that changes the result: those that change a role first, the rest folded. */
export function Flips({ flips, answers }: { readonly flips: readonly Flip[]; readonly answers: Answers }) {
  if (flips.length === 0) return <p>{flipTexts.none}</p>;
  const heavy = flipsOfWeight(flips, 'roles');
  return (
    <>
      <p>{flipTexts.intro}</p>
      {heavy.length > 0 && (
        <>
          <h3 className="flip-heading">{flipTexts.roles}</h3>
          <Groups groups={heavy} answers={answers} />
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
            <Groups groups={groups} answers={answers} />
          </details>
        );
      })}
    </>
  );
}

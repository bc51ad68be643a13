import { Fragment } from 'react';
import { goalTexts } from '@/content/strings/alternatives';
import { answerText } from '@/content/strings/answer';
import { questionTexts } from '@/content/strings/questions';
import { flipTexts } from '@/content/strings/recommendation';
import type { LayerId } from '@/decision';
import type { Examiner, Goal, Missed, Move, Way, WhyNot } from '@/decision/examine';
import { comparePath, vectorPath } from '@/site/routes';
import type { Advice } from './advice';
import { effectText, optionName } from './effect-text';
import { effectOf } from './flips-sorted';
import { type GoalGroup, goalName, goalToken, groupOf } from './goals';
import { recommendationPath } from './links';
import { InTheWay } from './why-not';

const GROUPS = Object.keys(goalTexts.groups) as readonly GoalGroup[];

function Changed({ move: { question, to, kind }, advice }: { readonly move: Move; readonly advice: Advice }) {
  return (
    <>
      <b>{questionTexts[question].short}</b>
      {`: ${optionName({ question, to })} `}
      <span className="fine">
        {`(${flipTexts.now.toLowerCase()}: ${answerText(question, advice.answers[question])}; ${goalTexts.kind[kind]})`}
      </span>
    </>
  );
}

function WayRow({ way, advice }: { readonly way: Way; readonly advice: Advice }) {
  const path = recommendationPath(way.answers, advice.model);
  return (
    <li>
      <p>
        {way.moves.map((move, index) => (
          <Fragment key={`${move.question} ${move.to}`}>
            {index > 0 && ` ${goalTexts.and} `}
            <Changed move={move} advice={advice} />
          </Fragment>
        ))}
      </p>
      <p className="flip-effect">{effectText(effectOf(way))}</p>
      <p className="no-print">
        <a href={path}>{goalTexts.recommendation}</a>
        {' · '}
        <a href={comparePath(advice.recommendation.vector, advice.model.encode(way.answers))}>{goalTexts.compare}</a>
      </p>
    </li>
  );
}

/** Why the layer does not have the role that was asked for, or null where the goal is not a role. */
function missedRole({ path, value }: Goal, { roles }: WhyNot): Missed | null {
  const layer = Object.keys(roles).find((id) => path === `layers.${id}.role`);
  return layer === undefined ? null : (roles[layer as LayerId].find(({ outcome }) => outcome === value) ?? null);
}

interface WaysProps {
  readonly goal: Goal;
  readonly ways: readonly Way[];
  readonly missed: Missed | null;
  readonly advice: Advice;
}

function Ways({ goal, ways, missed, advice }: WaysProps) {
  return (
    <>
      <p role="status" className="ui goal__result">
        {goalTexts.result(goalName(goal), ways.length)}
      </p>
      {ways.length === 0 && missed !== null && <InTheWay missed={missed} advice={advice} />}
      {ways.length > 0 && (
        <ul className="ui rows ways">
          {ways.map((way) => (
            <WayRow key={way.moves.map(({ question, to }) => `${question} ${to}`).join()} way={way} advice={advice} />
          ))}
        </ul>
      )}
    </>
  );
}

interface Props {
  readonly examiner: Examiner;
  readonly whyNot: WhyNot;
  readonly advice: Advice;
  /** The goal asked for in the address, or null. */
  readonly chosen: string | null;
}

/** Asks for an outcome and shows the smallest changes that lead to it; the choice stands in the address. */
export function GoalPicker({ examiner, whyNot, advice, chosen }: Props) {
  const goals = examiner.goals(advice.answers);
  const goal = goals.find((one) => goalToken(one) === chosen);
  return (
    <div className={chosen === null ? 'goal no-print' : 'goal'}>
      <h3 className="rec-part" id="goal">
        {goalTexts.title}
      </h3>
      <p className="no-print">{goalTexts.intro}</p>
      <form className="ui goal-form no-print" action={`${vectorPath(advice.recommendation.vector)}#goal`}>
        <label htmlFor="goal-choice">{goalTexts.label}</label>
        <select id="goal-choice" name="goal" required defaultValue={goal === undefined ? '' : goalToken(goal)}>
          <option value="">{goalTexts.choose}</option>
          {GROUPS.map((group) => {
            const own = goals.filter((one) => groupOf(one) === group);
            return own.length === 0 ? null : (
              <optgroup key={group} label={goalTexts.groups[group]}>
                {own.map((one) => (
                  <option key={goalToken(one)} value={goalToken(one)}>
                    {goalName(one)}
                  </option>
                ))}
              </optgroup>
            );
          })}
        </select>
        <button type="submit" className="action action--quiet">
          {goalTexts.show}
        </button>
      </form>
      {goal !== undefined && (
        <Ways
          goal={goal}
          ways={examiner.waysTo(advice.answers, goal, 3)}
          missed={missedRole(goal, whyNot)}
          advice={advice}
        />
      )}
      {goal === undefined && chosen !== null && (
        <p role="status" className="ui goal__result">
          {goalTexts.unknown}
        </p>
      )}
    </div>
  );
}

import { RoleMark } from '@/components/ui/role-mark';
import { compareTexts, outcomeGroups, outcomeName, outcomeValue } from '@/content/strings/compare';
import { questionTexts } from '@/content/strings/questions';
import { ruleText } from '@/content/strings/rules';
import type { AnswerDifference, Because, LayerRole, OutcomeDifference, OutcomePart, QuestionId } from '@/decision';
import { SIDES, type SideName } from './fields';

/** Rows that are told on one side; the recommendation itself has the rest. */
const TOLD_ROWS = 4;

interface Props {
  readonly outcomes: readonly OutcomeDifference[];
  readonly answers: readonly AnswerDifference[];
}

/** Outcomes whose value is a sentence. */
const PROSE: ReadonlySet<OutcomePart> = new Set(['prerequisite', 'interim', 'verify']);

const otherSide = (side: SideName): SideName => (side === 'a' ? 'b' : 'a');

/** The rows that decide on this side and not on the other; where they are the same, the nearest. */
function rowsTold(difference: OutcomeDifference, side: SideName): readonly Because[] {
  const mine = difference[side].because;
  const theirs = new Set(difference[otherSide(side)].because.map(({ rule }) => rule));
  const own = mine.filter(({ rule }) => !theirs.has(rule));
  return (own.length > 0 ? own : mine.slice(0, 1)).slice(0, TOLD_ROWS);
}

interface CellProps {
  readonly difference: OutcomeDifference;
  readonly side: SideName;
  /** Answers that differ between the links. */
  readonly changed: ReadonlyMap<QuestionId, AnswerDifference>;
}

function ReadAnswers({ difference, side, changed }: CellProps) {
  const read = difference[side].answers.flatMap((question) => changed.get(question) ?? []);
  if (read.length === 0) return null;
  const names = read.map(({ question }) => questionTexts[question].short);
  return <p className="fine">{compareTexts.because(names)}</p>;
}

function OutcomeCell({ difference, side, changed }: CellProps) {
  const { value } = difference[side];
  const text = outcomeValue(difference, value);
  return (
    <td data-label={compareTexts.side[side]}>
      {difference.part === 'role' && value !== null ? (
        <RoleMark role={value as LayerRole} />
      ) : (
        <span className={value === null ? 'compare-none' : PROSE.has(difference.part) ? '' : 'compare-value'}>
          {text}
        </span>
      )}
      {value !== null && rowsTold(difference, side).map(({ rule }) => <p key={rule}>{ruleText(rule)}</p>)}
      {value !== null && <ReadAnswers difference={difference} side={side} changed={changed} />}
    </td>
  );
}

/** The outcomes that differ, side by side, each with the rows that decide it and the answers that they read. */
export function ComparedOutcomes({ outcomes, answers }: Props) {
  const changed = new Map(answers.map((difference) => [difference.question, difference]));
  const allByModel = outcomes.every(({ causes }) => causes.every((cause) => cause === 'model'));
  const groups = outcomeGroups.map(({ title, parts }) => {
    const own = outcomes.filter(({ part }) => parts.includes(part));
    if (own.length === 0) return null;
    return (
      <section key={title} className="compare-group">
        <h3>
          {title} <span className="fine">{own.length}</span>
        </h3>
        <table className="data-table compare-table">
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{compareTexts.outcome}</th>
              {SIDES.map((side) => (
                <th key={side} scope="col">
                  {compareTexts.side[side]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {own.map((difference) => (
              <tr key={`${difference.part} ${difference.layer} ${difference.id}`}>
                <th scope="row">
                  {outcomeName(difference)}
                  {!allByModel && difference.causes.includes('model') && (
                    <span className="fine">{compareTexts.byModel}</span>
                  )}
                </th>
                {SIDES.map((side) => (
                  <OutcomeCell key={side} difference={difference} side={side} changed={changed} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    );
  });
  return (
    <>
      {allByModel && <p className="ui">{compareTexts.allByModel}</p>}
      {groups}
    </>
  );
}

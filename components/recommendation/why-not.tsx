import { Fragment } from 'react';
import { alternativeTexts, whyNotTexts } from '@/content/strings/alternatives';
import { notSure, type OptionText, questionTexts } from '@/content/strings/questions';
import { NOT_SURE, type QuestionId } from '@/decision';
import type { Alternative, FailedCondition, Missed } from '@/decision/examine';
import type { Advice } from './advice';
import { AnswerLink } from './answer-link';
import { RowsFired } from './rows-fired';

const names: { readonly [id: string]: string } = alternativeTexts;
const nameOf = (id: string): string => names[id] ?? id;

/** The value that a question, or a member of one, would need, in words; null where a table concluded otherwise. */
function neededText({ input, needs }: FailedCondition): string | null {
  const [question = '', member] = input.split('/');
  if (!(question in questionTexts)) return null;
  const options: { readonly [option: string]: OptionText } = questionTexts[question as QuestionId].options;
  const value = (id: string): string => {
    if (id === NOT_SURE) return notSure.label;
    if (id === 'unasked') return whyNotTexts.unasked;
    return options[id]?.label ?? id;
  };
  if (member === undefined) return whyNotTexts.anyOf(needs.map(value));
  const mark = needs.includes('yes') ? whyNotTexts.yes : whyNotTexts.no;
  return `${options[member]?.label ?? member}: ${mark}`;
}

/** Each answer in the way once, with what it would have to be where one question alone decides that. */
function answersInTheWay(failed: readonly FailedCondition[]): ReadonlyMap<QuestionId, string> {
  const found = new Map<QuestionId, string>();
  for (const condition of failed) {
    const text = neededText(condition);
    for (const question of condition.answers) {
      if (text !== null) found.set(question, whyNotTexts.wouldNeed(text));
      else if (!found.has(question)) found.set(question, '');
    }
  }
  return found;
}

/** The answers that keep a table from an outcome. */
export function InTheWay({ missed, advice }: { readonly missed: Missed; readonly advice: Advice }) {
  const answers = [...answersInTheWay(missed.nearest?.failed ?? [])];
  if (answers.length === 0) return null;
  return (
    <p className="fine">
      {`${whyNotTexts.inTheWay} `}
      {answers.map(([question, needed], index) => (
        <Fragment key={question}>
          {index > 0 && '; '}
          <AnswerLink question={question} advice={advice} />
          {needed}
        </Fragment>
      ))}
    </p>
  );
}

function NotChosen({ alternative, advice }: { readonly alternative: Alternative; readonly advice: Advice }) {
  const { id, standing, because, missed } = alternative;
  return (
    <li className="control">
      <div>
        <h4>{nameOf(id)}</h4>
        {standing === 'interim' && <p className="fine">{whyNotTexts.interim}</p>}
      </div>
      <div className="ui">
        <RowsFired because={because} advice={advice} />
        {missed !== null && <InTheWay missed={missed} advice={advice} />}
      </div>
    </li>
  );
}

const isNotChosen = ({ standing }: Alternative): boolean => standing === 'ruled-out' || standing === 'interim';

interface Props {
  readonly alternatives: readonly Alternative[];
  readonly advice: Advice;
}

/** Common alternatives that were not chosen, each with what removed it; the others by name. */
export function WhyNot({ alternatives, advice }: Props) {
  const named = (standing: Alternative['standing']) =>
    alternatives.filter((one) => one.standing === standing).map(({ id }) => nameOf(id));
  const chosen = named('chosen');
  /** What stands among the shortcuts to avoid does not stand here too. */
  const shortcuts = new Set(advice.recommendation.avoid.map(({ id }) => id));
  const absent = named('does-not-arise');
  return (
    <>
      <p className="fine">{whyNotTexts.intro}</p>
      <ul className="rows">
        {alternatives
          .filter((one) => isNotChosen(one) && !shortcuts.has(one.id))
          .map((alternative) => (
            <NotChosen key={alternative.id} alternative={alternative} advice={advice} />
          ))}
      </ul>
      {chosen.length > 0 && <p className="fine endnote">{`${whyNotTexts.chosen} ${chosen.join(', ')}.`}</p>}
      {absent.length > 0 && (
        <p className="fine endnote endnote--close">{`${whyNotTexts.doesNotArise} ${absent.join(', ')}.`}</p>
      )}
    </>
  );
}

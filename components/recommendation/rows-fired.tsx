import { Fragment } from 'react';
import { rulePath } from '@/components/decision-tables/links';
import { writtenDate } from '@/components/ui/written-date';
import { whyTexts } from '@/content/strings/recommendation';
import { ruleText } from '@/content/strings/rules';
import type { Because, CitedSource } from '@/decision';
import type { Advice } from './advice';
import { AnswerLink } from './answer-link';
import { sourceAnchor } from './links';

interface ReadsProps {
  readonly questions: Because['answers'];
  readonly advice: Advice;
}

function Reads({ questions, advice }: ReadsProps) {
  if (questions.length === 0) return <p className="fine">{whyTexts.always}</p>;
  return (
    <p className="fine">
      {whyTexts.reads}{' '}
      {questions.map((question, index) => (
        <Fragment key={question}>
          {index > 0 && '; '}
          <AnswerLink question={question} advice={advice} />
        </Fragment>
      ))}
    </p>
  );
}

function Cited({ sources }: { readonly sources: readonly CitedSource[] }) {
  if (sources.length === 0) return <p className="fine">{whyTexts.ownJudgement}</p>;
  return (
    <p className="fine">
      {whyTexts.source}{' '}
      {sources.map(({ id, title, clause, checked }, index) => (
        <Fragment key={id}>
          {index > 0 && '; '}
          <a href={`#${sourceAnchor(id)}`}>{title}</a>
          {whyTexts.clauseAndDate(clause, writtenDate(checked))}
        </Fragment>
      ))}
    </p>
  );
}

/** The row itself, linked to the table that it stands in. */
function RowName({ rule }: { readonly rule: string }) {
  const path = rulePath(rule);
  return (
    <p className="fine">
      {whyTexts.row} <code>{path === null ? rule : <a href={path}>{rule}</a>}</code>
    </p>
  );
}

interface Props {
  readonly because: readonly Because[];
  readonly advice: Advice;
}

/**
 * Why, in one sentence: that of the row that decided. Unfolded it names every row that fired, nearest first, with the
 * answers that each read and what it rests on.
 */
export function RowsFired({ because, advice }: Props) {
  const [first] = because;
  if (first === undefined) return null;
  return (
    <details className="fired">
      <summary>{ruleText(first.rule)}</summary>
      <ul className="ui">
        {because.map(({ rule, answers }, index) => (
          <li key={rule}>
            {index > 0 && <p>{ruleText(rule)}</p>}
            <Reads questions={answers} advice={advice} />
            <Cited sources={advice.model.sourcesOfRow(rule)} />
            <RowName rule={rule} />
          </li>
        ))}
      </ul>
    </details>
  );
}

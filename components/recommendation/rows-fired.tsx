import { AnswerText } from '@/components/wizard/answer-text';
import { questionTexts } from '@/content/strings/questions';
import { whyTexts } from '@/content/strings/recommendation';
import { ruleText } from '@/content/strings/rules';
import type { Answers, Because } from '@/decision';

interface Props {
  readonly because: readonly Because[];
  readonly answers: Answers;
}

function Reads({ row, answers }: { readonly row: Because; readonly answers: Answers }) {
  if (row.answers.length === 0) return <p className="fine">{whyTexts.always}</p>;
  return (
    <dl className="reads fine">
      {row.answers.map((question) => (
        <div key={question}>
          <dt>{questionTexts[question].short}:</dt>{' '}
          <dd>
            <AnswerText question={question} answer={answers[question]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/**
 * Why, in one sentence: that of the row that decided. Unfolded it names every row that fired, nearest first, with the
 * answers that each read.
 */
export function RowsFired({ because, answers }: Props) {
  const [first] = because;
  if (first === undefined) return null;
  return (
    <details className="fired">
      <summary>{ruleText(first.rule)}</summary>
      <ul className="ui">
        {because.map((row, index) => (
          <li key={row.rule}>
            <p>
              {index > 0 && `${ruleText(row.rule)} `}
              <span className="fine">
                {whyTexts.row} <code>{row.rule}</code>
              </span>
            </p>
            <Reads row={row} answers={answers} />
          </li>
        ))}
      </ul>
    </details>
  );
}

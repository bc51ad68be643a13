import { type OptionText, questionTexts } from '@/content/strings/questions';
import { faultTexts } from '@/content/strings/wizard';
import type { Fault } from './submission';
import type { WizardQuestion } from './wizard-state';

interface RowsProps {
  readonly question: WizardQuestion;
  /** Letters of the rows without a mark. */
  readonly open: readonly string[];
}

/** The rows that have no mark, each a link to its first answer. */
function OpenRows({ question, open }: RowsProps) {
  const texts: { readonly [option: string]: OptionText } = questionTexts[question.id].options;
  return (
    <>
      <p>{faultTexts.rows(open.length, question.options.length)}</p>
      <ul>
        {question.options
          .filter(({ letter }) => open.includes(letter))
          .map(({ id, letter }) => (
            <li key={id}>
              <a href={`#row-${letter}-yes`}>{texts[id]?.label ?? id}</a>
            </li>
          ))}
      </ul>
    </>
  );
}

/** What is wrong with the form that was sent, and links to the places where it is put right. */
export function FaultSummary({ question, fault }: { readonly question: WizardQuestion; readonly fault: Fault }) {
  return (
    <div className="notice notice--fault ui" role="alert" tabIndex={-1} data-step-focus="">
      <h2 className="notice__title">
        {fault.code === 'rows'
          ? faultTexts.rowsTitle(fault.open.length, question.options.length)
          : faultTexts.titles[fault.code]}
      </h2>
      {fault.code === 'rows' ? (
        <OpenRows question={question} open={fault.open} />
      ) : (
        <p>
          <a href="#answer-1">{faultTexts[fault.code]}</a>
        </p>
      )}
    </div>
  );
}

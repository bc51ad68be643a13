import { type OptionText, questionTexts } from '@/content/strings/questions';
import { faultTexts } from '@/content/strings/wizard';
import type { WizardQuestion } from './place';
import type { Fault } from './submission';

/** What is wrong with the form that was sent, and a link to the place where it is put right. */
export function FaultSummary({ question, fault }: { readonly question: WizardQuestion; readonly fault: Fault }) {
  const texts: { readonly [option: string]: OptionText } = questionTexts[question.id].options;
  const first = fault.code === 'rows' ? question.options.find(({ letter }) => letter === fault.open[0]) : undefined;
  const target = first ? `row-${first.letter}-yes` : 'answer-1';
  return (
    <div className="notice notice--fault ui" role="alert" tabIndex={-1} data-step-focus="">
      <h2 className="notice__title">{faultTexts.title}</h2>
      <p>
        {fault.code === 'rows' ? (
          faultTexts.rows(fault.open.length, question.options.length)
        ) : (
          <a href={`#${target}`}>{faultTexts[fault.code]}</a>
        )}
      </p>
      {first && (
        <p>
          <a href={`#${target}`}>{faultTexts.firstOpen(texts[first.id]?.label ?? first.id)}</a>
        </p>
      )}
    </div>
  );
}

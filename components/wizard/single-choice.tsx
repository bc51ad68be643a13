import { notSure, type OptionText, questionTexts } from '@/content/strings/questions';
import { faultTexts, wizardTexts } from '@/content/strings/wizard';
import { type Answer, NOT_SURE } from '@/decision';
import { type Fault, NOT_SURE_LETTER } from './submission';
import type { WizardQuestion } from './wizard-state';

interface Props {
  readonly question: WizardQuestion;
  /** The answer given before, or undefined: then nothing is chosen. */
  readonly given: Answer | undefined;
  /** The options that the other answers leave. */
  readonly offered: readonly string[];
  readonly fault: Fault | null;
}

interface OptionProps {
  readonly id: string;
  readonly letter: string;
  readonly text: OptionText;
  readonly chosen: boolean;
}

function OptionRow({ id, letter, text, chosen }: OptionProps) {
  return (
    <label className="choice">
      <input
        type="radio"
        id={id}
        name="answer"
        value={letter}
        defaultChecked={chosen}
        {...(text.hint !== undefined && { 'aria-describedby': `${id}-hint` })}
      />
      <span>
        <span className="choice__label">{text.label}</span>
        {text.hint !== undefined && (
          <span className="choice__hint" id={`${id}-hint`} aria-hidden="true">
            {text.hint}
          </span>
        )}
      </span>
    </label>
  );
}

/** The answers of a question that takes exactly one, with not sure as the last. */
export function SingleChoice({ question, given, offered, fault }: Props) {
  const texts: { readonly [option: string]: OptionText } = questionTexts[question.id].options;
  const options = question.options.filter(({ id }) => offered.includes(id));
  return (
    <>
      <div className={fault ? 'choices choices--fault' : 'choices'}>
        {fault !== null && fault.code !== 'rows' && <p className="choices__fault">{faultTexts.titles[fault.code]}</p>}
        {options.map(({ id, letter }, index) => (
          <OptionRow
            key={id}
            id={`answer-${index + 1}`}
            letter={letter}
            text={texts[id] ?? { label: id }}
            chosen={given === id}
          />
        ))}
        <p className="choices__or">{wizardTexts.or}</p>
        <OptionRow id="answer-not-sure" letter={NOT_SURE_LETTER} text={notSure} chosen={given === NOT_SURE} />
      </div>
      <p className="wizard__actions">
        <button type="submit" className="action">
          {wizardTexts.continue}
        </button>
      </p>
    </>
  );
}

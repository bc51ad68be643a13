import { type OptionText, questionTexts } from '@/content/strings/questions';
import { faultTexts, setChoiceTexts, wizardTexts } from '@/content/strings/wizard';
import { type Answer, NOT_SURE } from '@/decision';
import { type Fault, MARKS, type Mark, markIn, type Query } from './submission';
import type { WizardQuestion } from './wizard-state';

interface Props {
  readonly question: WizardQuestion;
  /** The answer given before, or undefined: then no row has a mark. */
  readonly given: Answer | undefined;
  /** Marks of a form that was sent incomplete. */
  readonly query: Query;
  readonly fault: Fault | null;
}

interface RowProps {
  readonly letter: string;
  readonly text: OptionText;
  readonly mark: Mark | null;
  readonly isOpen: boolean;
}

function markGiven(given: Answer | undefined, id: string): Mark | null {
  if (given === undefined) return null;
  if (given === NOT_SURE || given.includes(`?${id}`)) return 'not-sure';
  return given.includes(id) ? 'yes' : 'no';
}

function Row({ letter, text, mark, isOpen }: RowProps) {
  const id = `row-${letter}`;
  return (
    <div
      className={isOpen ? 'mark-row mark-row--open' : 'mark-row'}
      role="radiogroup"
      aria-labelledby={`${id}-label`}
      aria-describedby={`${id}-hint`}
    >
      <div>
        <span className="choice__label" id={`${id}-label`}>
          {text.label}
        </span>
        <span className="choice__hint" id={`${id}-hint`}>
          {isOpen && <strong className="mark-row__fault">{faultTexts.row}. </strong>}
          {text.hint}
        </span>
      </div>
      <div className="mark-row__marks">
        {MARKS.map((value) => (
          <label key={value}>
            <input type="radio" id={`${id}-${value}`} name={letter} value={value} defaultChecked={mark === value} />
            <span>{setChoiceTexts[value]}</span>
          </label>
        ))}
      </div>
    </div>
  );
}

/** The rows of a question that takes several answers: yes, no or not sure for each, and a way to fill the empty ones. */
export function SetChoice({ question, given, query, fault }: Props) {
  const texts: { readonly [option: string]: OptionText } = questionTexts[question.id].options;
  const open = fault?.code === 'rows' ? fault.open : [];
  return (
    <>
      <p className="ui">{setChoiceTexts.intro}</p>
      <div className="choices">
        {question.options.map(({ id, letter }) => (
          <Row
            key={id}
            letter={letter}
            text={texts[id] ?? { label: id }}
            mark={markIn(query, letter) ?? markGiven(given, id)}
            isOpen={open.includes(letter)}
          />
        ))}
      </div>
      <p className="wizard__actions">
        <button type="submit" className="action">
          {wizardTexts.continue}
        </button>
      </p>
      <div className="wizard__rest ui">
        <p>{setChoiceTexts.restIntro}</p>
        <p className="wizard__actions">
          <button type="submit" name="rest" value="no" className="action action--quiet">
            {setChoiceTexts.restNo}
          </button>
          <button type="submit" name="rest" value="not-sure" className="action action--quiet">
            {setChoiceTexts.restNotSure}
          </button>
        </p>
      </div>
    </>
  );
}

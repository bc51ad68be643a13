import { inPlaceTexts } from '@/content/strings/in-place';
import { notSure, type OptionText, questionTexts, setTexts } from '@/content/strings/questions';
import { type Answer, NOT_SURE, type Question, type QuestionId } from '@/decision';

const MARKS = ['yes', 'no', 'not-sure'] as const;
type Mark = (typeof MARKS)[number];

const optionsOf = (id: QuestionId): { readonly [option: string]: OptionText } => questionTexts[id].options;

export interface ChoiceProps {
  readonly question: Question & { readonly id: QuestionId };
  readonly answer: Answer;
  /** The options of a single choice that the other answers leave. */
  readonly offered: readonly string[];
  readonly onChange: (answer: Answer) => void;
}

/** The options of a question that takes one answer. */
function Single({ question, answer, offered, onChange }: ChoiceProps) {
  const texts = optionsOf(question.id);
  return [...offered, NOT_SURE].map((id) => (
    <label key={id} className="in-place__option">
      <input type="radio" name="in-place" checked={answer === id} onChange={() => onChange(id)} />
      <span>{id === NOT_SURE ? notSure.label : (texts[id]?.label ?? id)}</span>
    </label>
  ));
}

function markOf(answer: Answer, member: string): Mark {
  if (typeof answer === 'string' || answer.includes(`?${member}`)) return 'not-sure';
  return answer.includes(member) ? 'yes' : 'no';
}

/** The members of a question that takes several, each with its mark. */
function Members({ question, answer, onChange }: ChoiceProps) {
  const texts = optionsOf(question.id);
  const ids = question.options.map(({ id }) => id);
  const change = (member: string, mark: string) =>
    onChange(
      ids.flatMap((id) => {
        const now = id === member ? mark : markOf(answer, id);
        return now === 'yes' ? [id] : now === 'not-sure' ? [`?${id}`] : [];
      }),
    );
  return (
    <>
      {ids.map((id) => (
        <label key={id} className="in-place__member">
          <span>{texts[id]?.label ?? id}</span>
          <select value={markOf(answer, id)} onChange={(event) => change(id, event.target.value)}>
            {MARKS.map((mark) => (
              <option key={mark} value={mark}>
                {inPlaceTexts.member[mark]}
              </option>
            ))}
          </select>
        </label>
      ))}
      <p className="in-place__ways">
        <button type="button" className="action action--quiet" onClick={() => onChange([])}>
          {setTexts.noneOfThese}
        </button>
        <button type="button" className="action action--quiet" onClick={() => onChange(NOT_SURE)}>
          {notSure.label}
        </button>
      </p>
    </>
  );
}

/** The ways to answer one question. */
export function Choice(props: ChoiceProps) {
  return props.question.kind === 'set' ? <Members {...props} /> : <Single {...props} />;
}

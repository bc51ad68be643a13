import type { FormEvent } from 'react';
import { groupTexts, type QuestionText, questionTexts } from '@/content/strings/questions';
import { wizardTexts } from '@/content/strings/wizard';
import { encodeMentioned } from '@/decision';
import { PAGES } from '@/site/routes';
import { FaultSummary } from './fault-summary';
import { addressOf, backLink, linkTo, linkToQuestion, openBefore, progress } from './links';
import { Notices } from './notices';
import { finished } from './set-aside';
import { SetChoice } from './set-choice';
import { SingleChoice } from './single-choice';
import type { Query } from './submission';
import type { WizardQuestion, WizardState } from './wizard-state';

/** Questions that the documentation of a product may settle. */
const PRODUCT_QUESTIONS: readonly string[] = ['client', 'server', 'accepts', 'authorization-server', 'policy'];

/** The words of a question without those of its options. */
type AroundOptions = Omit<QuestionText, 'options'>;

interface Props {
  readonly state: WizardState;
  readonly question: WizardQuestion;
  readonly query: Query;
  /** Address of the passage of the guide that explains the question, or null. */
  readonly passage: string | null;
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
}

/** The group of the question and, where it is the next one, its number: out of turn it has no honest number. */
function Position({ state, question }: Pick<Props, 'state' | 'question'>) {
  const { answers } = state;
  const { number, atMostMore } = progress(answers, question.id);
  const isNext = answers[question.id] === undefined && openBefore(answers, question.id).length === 0;
  return (
    <p className="ui wizard__position" id="position">
      <span className="label">{groupTexts[question.group].title}</span>
      {isNext && <span>{wizardTexts.position(number, atMostMore)}</span>}
    </p>
  );
}

function Help({ text, passage }: { readonly text: AroundOptions; readonly passage: string | null }) {
  if (text.help === undefined && passage === null) return null;
  return (
    <details className="ui wizard__help">
      <summary>{wizardTexts.help}</summary>
      {text.help !== undefined && <p>{text.help}</p>}
      {passage !== null && (
        <p>
          <a href={passage}>{wizardTexts.passage}</a>
        </p>
      )}
    </details>
  );
}

/** One question: what it decides, its answers, help in place, and the ways on, back and out. */
export function QuestionPage({ state, question, query, passage, onSubmit }: Props) {
  const { answers, submission, was } = state;
  const text: AroundOptions = questionTexts[question.id];
  const fault = submission !== null && 'fault' in submission ? submission.fault : null;
  const Choice = question.kind === 'set' ? SetChoice : SingleChoice;
  return (
    <>
      <p className="ui">
        <a className="wizard__back" href={backLink(state, question.id)}>
          {wizardTexts.back}
        </a>
      </p>
      {fault && <FaultSummary question={question} fault={fault} />}
      <Notices state={state} />
      <Position state={state} question={question} />
      <form method="get" action={addressOf(answers)} onSubmit={onSubmit}>
        <input type="hidden" name="question" value={question.key} />
        <input type="hidden" name="answer" value="" />
        {Object.keys(was).length > 0 && !state.tabRemembers && (
          <input type="hidden" name="was" value={encodeMentioned(was)} />
        )}
        <fieldset aria-describedby="why">
          <legend>
            <h1 tabIndex={-1} data-step-focus={fault ? undefined : ''} aria-describedby="position">
              {text.title}
            </h1>
          </legend>
          <p id="why" className="wizard__why">
            {text.why}
          </p>
          <Help text={text} passage={passage} />
          <Choice question={question} given={answers[question.id]} query={query} fault={fault} />
        </fieldset>
      </form>
      <ul className="ui wizard__ways no-print">
        {PRODUCT_QUESTIONS.includes(question.id) && (
          <li>
            <a href={`${linkToQuestion(state, question.id)}&product=`}>{wizardTexts.fromProduct}</a>
          </li>
        )}
        <li>
          <a href={linkTo(state, finished(state))}>{wizardTexts.finish}</a>
        </li>
        {Object.keys(answers).length > 0 && (
          <li>
            <a href={PAGES.decide}>{wizardTexts.startAgain}</a>
          </li>
        )}
      </ul>
      <p className="fine wizard__privacy">{wizardTexts.privacy}</p>
    </>
  );
}

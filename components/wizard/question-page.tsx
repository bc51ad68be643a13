import type { FormEvent } from 'react';
import { groupTexts, type QuestionText, questionTexts } from '@/content/strings/questions';
import { wizardTexts } from '@/content/strings/wizard';
import { decidedTexts } from '@/content/strings/wizard-order';
import { askedQuestions, encode, encodeMentioned, NOT_SURE, offeredOptions } from '@/decision';
import { PAGES, vectorPath } from '@/site/routes';
import { FaultSummary } from './fault-summary';
import { type Doubts, Help } from './help';
import { addressOf, backLink, linkTo, linkToQuestion, progress } from './links';
import { Notices } from './notices';
import { finished } from './set-aside';
import { SetChoice } from './set-choice';
import { SingleChoice } from './single-choice';
import type { Step } from './step';
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
  /** What the answers settle; null where it is not known. */
  readonly step: Step | null;
  /** Address of the passage of the guide that explains the question, or null. */
  readonly passage: string | null;
  /** The doubts about the question where they came with the page, or null. */
  readonly doubts: Doubts | null;
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
}

/** The group of the question and, where it is the next one, its number: out of turn it has no honest number. */
function Position({ state, question }: Pick<Props, 'state' | 'question'>) {
  const { number, atMostMore } = progress(state.answers, question.id);
  const isNext = question.id === state.next;
  return (
    <p className="ui wizard__position" id="position">
      <span className="label">{groupTexts[question.group].title}</span>
      {isNext && <span>{wizardTexts.position(number, atMostMore)}</span>}
    </p>
  );
}

/** Says that roles and profile stand, and how to stop here. */
function Decided({ state, step }: Pick<Props, 'state' | 'step'>) {
  if (step === null || !step.isDecided || step.next === null) return null;
  const answered = Object.keys(state.answers).length;
  return (
    <section className="notice ui" aria-labelledby="decided">
      <h2 className="notice__title" id="decided">
        {decidedTexts.title(answered, askedQuestions(state.answers).length - answered)}
      </h2>
      <p>
        {decidedTexts.what} <a href={vectorPath(encode(finished(state)))}>{decidedTexts.stop}</a>
      </p>
    </section>
  );
}

/** One question: what it decides, its answers, help in place, and the ways on, back and out. */
export function QuestionPage({ state, question, query, step, passage, doubts, onSubmit }: Props) {
  const { answers, submission, was } = state;
  const text: AroundOptions = questionTexts[question.id];
  const fault = submission !== null && 'fault' in submission ? submission.fault : null;
  const offered = offeredOptions(answers, question.id);
  const earlier = answers[question.id] ?? was[question.id];
  const given = typeof earlier === 'string' && earlier !== NOT_SURE && !offered.includes(earlier) ? undefined : earlier;
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
      <Decided state={state} step={step} />
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
          <Help key={question.id} question={question.id} text={text.help} passage={passage} doubts={doubts} />
          <Choice question={question} given={given} offered={offered} query={query} fault={fault} />
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

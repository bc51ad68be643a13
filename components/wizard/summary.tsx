import { LinkedHeading } from '@/components/ui/linked-heading';
import { type groupTexts as GroupTexts, groupTexts, questionTexts } from '@/content/strings/questions';
import { summaryTexts, wizardTexts } from '@/content/strings/wizard';
import { askedQuestions, encode } from '@/decision';
import { PAGES, vectorPath } from '@/site/routes';
import { AnswerText } from './answer-text';
import { backLink, linkToQuestion } from './links';
import { Notices } from './notices';
import { questionOf, type WizardQuestion, type WizardState } from './wizard-state';

const GROUPS = Object.keys(groupTexts) as readonly (keyof typeof GroupTexts)[];

function SummaryRow({ question, state }: { readonly question: WizardQuestion; readonly state: WizardState }) {
  const { short, title } = questionTexts[question.id];
  return (
    <div className="summary-row">
      <dt>{short}</dt>
      <dd>
        <AnswerText question={question.id} answer={state.answers[question.id]} />
      </dd>
      <dd className="no-print">
        <a href={linkToQuestion(state, question.id)} aria-label={`${summaryTexts.change}: ${title}`}>
          {summaryTexts.change}
        </a>
      </dd>
    </div>
  );
}

/** All answers by group, each with a way to change it, and the way to the recommendation. */
export function Summary({ state }: { readonly state: WizardState }) {
  const { answers } = state;
  const asked = askedQuestions(answers).flatMap((id) => questionOf(id) ?? []);
  return (
    <>
      <p className="ui">
        <a className="wizard__back" href={backLink(state, null)}>
          {wizardTexts.back}
        </a>
      </p>
      <Notices state={state} />
      <h1 tabIndex={-1} data-step-focus="">
        {summaryTexts.title}
      </h1>
      <p className="wizard__why">{summaryTexts.intro}</p>
      {GROUPS.map((group) => {
        const questions = asked.filter((question) => question.group === group);
        if (questions.length === 0) return null;
        return (
          <section key={group} className="summary-group" aria-labelledby={`group-${group}`}>
            <LinkedHeading id={`group-${group}`}>{groupTexts[group].title}</LinkedHeading>
            <dl className="ui">
              {questions.map((question) => (
                <SummaryRow key={question.id} question={question} state={state} />
              ))}
            </dl>
          </section>
        );
      })}
      <p className="wizard__actions no-print">
        <a className="action" href={vectorPath(encode(answers))}>
          {summaryTexts.recommendation}
        </a>
      </p>
      <ul className="ui wizard__ways no-print">
        <li>
          <a href={PAGES.decide}>{wizardTexts.startAgain}</a>
        </li>
      </ul>
    </>
  );
}

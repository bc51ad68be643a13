import { LinkedHeading } from '@/components/ui/linked-heading';
import { type groupTexts as GroupTexts, groupTexts, questionTexts } from '@/content/strings/questions';
import { summaryTexts, wizardTexts } from '@/content/strings/wizard';
import { askedQuestions, encode } from '@/decision';
import { PAGES, vectorPath } from '@/site/routes';
import { AnswerText } from './answer-text';
import { Notices } from './notices';
import { type Place, questionOf, type WizardQuestion } from './place';
import { wayBack, wayToQuestion } from './steps';

const GROUPS = Object.keys(groupTexts) as readonly (keyof typeof GroupTexts)[];

function SummaryRow({ question, place }: { readonly question: WizardQuestion; readonly place: Place }) {
  const { short, title } = questionTexts[question.id];
  return (
    <div className="summary-row">
      <dt>{short}</dt>
      <dd>
        <AnswerText question={question.id} answer={place.answers[question.id]} />
      </dd>
      <dd className="no-print">
        <a href={wayToQuestion(place, question.id)} aria-label={`${summaryTexts.change}: ${title}`}>
          {summaryTexts.change}
        </a>
      </dd>
    </div>
  );
}

/** All answers by group, each with a way to change it, and the way to the recommendation. */
export function Summary({ place }: { readonly place: Place }) {
  const { answers } = place;
  const asked = askedQuestions(answers).flatMap((id) => questionOf(id) ?? []);
  return (
    <>
      <p className="ui">
        <a className="wizard__back" href={wayBack(place, null)}>
          {wizardTexts.back}
        </a>
      </p>
      <Notices place={place} />
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
                <SummaryRow key={question.id} question={question} place={place} />
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

import { LinkedHeading } from '@/components/ui/linked-heading';
import { compareTexts } from '@/content/strings/compare';
import { composedSentence, shortTitle } from '@/content/strings/sentence';
import { type Comparison, compare, type LinkReading } from '@/decision';
import { comparePath, vectorPath } from '@/site/routes';
import { CompareFaults, CompareForm } from './compare-form';
import { ComparedAnswers } from './compared-answers';
import { ComparedOutcomes } from './compared-outcomes';
import { type Fields, SIDES } from './fields';
import { ModelChanges } from './model-changes';
import './compare.css';

type Links = { readonly a: LinkReading; readonly b: LinkReading };

/** The two links where both were read, or null. */
export function linksOf({ a, b }: Fields): Links | null {
  return a.link !== null && b.link !== null ? { a: a.link, b: b.link } : null;
}

/** What was compared: each recommendation in one sentence, with its version and a way to it. */
function Sides({ links, comparison }: { readonly links: Links; readonly comparison: Comparison }) {
  return (
    <dl className="compare-sides">
      {SIDES.map((side) => {
        const recommendation = comparison.recommendations[side];
        const open = links[side].problems.length;
        return (
          <div key={side}>
            <dt>
              <span className="compare-side">{compareTexts.side[side]}</span>
              <span>{shortTitle(recommendation)}</span>
            </dt>
            <dd>{composedSentence(recommendation)}</dd>
            <dd className="fine">
              {compareTexts.model(recommendation.model)}
              {open > 0 && `. ${compareTexts.provisional(open)}`}
            </dd>
            <dd className="fine compare-vector">
              <a href={vectorPath(recommendation.vector)}>{recommendation.vector}</a>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function Result({ links }: { readonly links: Links }) {
  const { a, b } = links;
  const comparison = compare(a, b);
  const { recommendations, answers, outcomes } = comparison;
  const sameLink = recommendations.a.vector === recommendations.b.vector;
  const versions = [a.model.version, b.model.version].sort((one, other) =>
    one.localeCompare(other, 'en', { numeric: true }),
  );
  const [from = '', to = ''] = versions;
  return (
    <>
      <p className="compare__summary">
        {sameLink ? compareTexts.sameLink : compareTexts.summary(answers.length, outcomes.length, from !== to)}
      </p>
      <Sides links={links} comparison={comparison} />
      {!sameLink && (
        <p className="ui no-print">
          <a href={comparePath(recommendations.b.vector, recommendations.a.vector)}>{compareTexts.exchange}</a>
        </p>
      )}
      {answers.length > 0 && (
        <section aria-labelledby="answers">
          <LinkedHeading id="answers">{compareTexts.answers}</LinkedHeading>
          <ComparedAnswers answers={answers} />
        </section>
      )}
      {from !== to && (
        <section aria-labelledby="changes">
          <LinkedHeading id="changes">{compareTexts.changes(from, to)}</LinkedHeading>
          <ModelChanges from={from} to={to} />
        </section>
      )}
      {outcomes.length > 0 && (
        <section aria-labelledby="outcomes">
          <LinkedHeading id="outcomes">{compareTexts.outcomes}</LinkedHeading>
          <ComparedOutcomes outcomes={outcomes} answers={answers} />
        </section>
      )}
    </>
  );
}

/** Two links side by side, or the form that asks for them. */
export function ComparePage({ fields }: { readonly fields: Fields }) {
  const links = linksOf(fields);
  if (links === null) {
    return (
      <div className="page compare">
        <h1>{compareTexts.title}</h1>
        <CompareFaults fields={fields} />
        <p className="compare__intro">{compareTexts.intro}</p>
        <CompareForm fields={fields} />
      </div>
    );
  }
  return (
    <article className="page compare">
      <h1>{compareTexts.title}</h1>
      <Result links={links} />
      <section className="no-print" aria-labelledby="others">
        <LinkedHeading id="others">{compareTexts.others}</LinkedHeading>
        <CompareForm fields={fields} />
      </section>
    </article>
  );
}

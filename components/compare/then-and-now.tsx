import { LinkedHeading } from '@/components/ui/linked-heading';
import { outcomeName, outcomeValue, thenAndNowTexts } from '@/content/strings/compare';
import {
  type Answers,
  answersUnder,
  compare,
  newestModel,
  type OutcomeDifference,
  type PublishedModel,
} from '@/decision';
import { comparePath, vectorPath } from '@/site/routes';
import './other-link.css';

/** Differences that the notice names; the comparison has them all. */
const NAMED = 5;

interface Props {
  /** The version that the link names, and what it answers. */
  readonly advice: { readonly model: PublishedModel; readonly answers: Answers };
}

function Differs({ outcomes }: { readonly outcomes: readonly OutcomeDifference[] }) {
  const more = outcomes.length - NAMED;
  return (
    <>
      <p>{thenAndNowTexts.differs(newestModel.version, outcomes.length)}</p>
      <ul>
        {outcomes.slice(0, NAMED).map((difference) => (
          <li key={`${difference.part} ${difference.layer} ${difference.id}`}>
            {outcomeName(difference)}: {outcomeValue(difference, difference.a.value)} →{' '}
            {outcomeValue(difference, difference.b.value)}
          </li>
        ))}
        {more > 0 && <li>{thenAndNowTexts.more(more)}</li>}
      </ul>
    </>
  );
}

/** On a link of an older version: that it is shown as it was, and whether the newest model would answer otherwise. */
export function ThenAndNow({ advice: { model, answers } }: Props) {
  if (model.version === newestModel.version) return null;
  const carried = answersUnder(newestModel, model, answers);
  const { recommendations, outcomes } = compare({ model, answers }, { model: newestModel, answers: carried });
  const now = newestModel.version;
  const asksMore = newestModel.askedQuestions(carried).length - model.askedQuestions(answers).length;
  return (
    <section className="pitfall then-and-now" aria-labelledby="then-and-now">
      <LinkedHeading id="then-and-now">{thenAndNowTexts.title(model.version)}</LinkedHeading>
      <p>{thenAndNowTexts.shown(model.version)}</p>
      {outcomes.length === 0 ? <p>{thenAndNowTexts.same(now)}</p> : <Differs outcomes={outcomes} />}
      {asksMore > 0 && <p>{thenAndNowTexts.asksMore(now, asksMore)}</p>}
      <p className="no-print">
        {outcomes.length > 0 && (
          <>
            <a href={comparePath(recommendations.a.vector, recommendations.b.vector)}>{thenAndNowTexts.compare}</a>
            {' · '}
          </>
        )}
        <a href={vectorPath(recommendations.b.vector)}>{thenAndNowTexts.newest(now)}</a>
      </p>
    </section>
  );
}

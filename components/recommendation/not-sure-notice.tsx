import { possibleTexts } from '@/content/strings/alternatives';
import { questionTexts } from '@/content/strings/questions';
import type { Possible } from '@/decision/examine';
import type { Reading } from './reading';

interface Props {
  readonly possible: Possible;
  readonly reading: Reading;
}

/** That answers are not sure, and where the page says what that leaves open. */
export function NotSureNotice({ possible: { designs, exact, decisive }, reading }: Props) {
  return (
    <p className="aside not-sure">
      {`${possibleTexts.notice(reading.recommendation.openQuestions.length)} `}
      <a href="#open">{possibleTexts.designs(designs.length, exact)}</a>.{' '}
      {decisive !== null && `${possibleTexts.first} ${questionTexts[decisive.question].title}`}
    </p>
  );
}

import { possibleTexts } from '@/content/strings/alternatives';
import { questionTexts } from '@/content/strings/questions';
import type { Possible } from '@/decision/examine';
import type { Advice } from './advice';

interface Props {
  readonly possible: Possible;
  readonly advice: Advice;
}

/** That answers are not sure, and where the page says what that leaves open. */
export function NotSureNotice({ possible: { designs, exact, decisive }, advice }: Props) {
  return (
    <p className="aside not-sure">
      {`${possibleTexts.notice(advice.recommendation.openQuestions.length)} `}
      <a href="#open">{possibleTexts.designs(designs.length, exact)}</a>.{' '}
      {decisive !== null && `${possibleTexts.first} ${questionTexts[decisive.question].title}`}
    </p>
  );
}

import { questionTexts } from '@/content/strings/questions';
import { openTexts } from '@/content/strings/recommendation';
import type { Advice } from './advice';
import { questionPath } from './links';

/** The questions that could still change the result, the most decisive first. */
export function OpenQuestions({ advice: { answers, recommendation } }: { readonly advice: Advice }) {
  const { openQuestions } = recommendation;
  if (openQuestions.length === 0) return <p>{openTexts.none}</p>;
  return (
    <>
      <p>{openTexts.intro}</p>
      <ol className="rows open-questions">
        {openQuestions.map(({ question, outcomes }) => (
          <li key={question}>
            <a href={questionPath(answers, question)}>{questionTexts[question].title}</a>
            <span className="fine">{openTexts.outcomes(outcomes)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

import { LinkedHeading } from '@/components/ui/linked-heading';
import { questionTexts } from '@/content/strings/questions';
import { provisionalTexts } from '@/content/strings/recommendation';
import type { Answers, QuestionId } from '@/decision';
import { questionPath } from './links';

interface Props {
  readonly missing: readonly QuestionId[];
  readonly answers: Answers;
}

/** Which answers are missing, and what that means for the result. */
export function ProvisionalNotice({ missing, answers }: Props) {
  const [first] = missing;
  if (first === undefined) return null;
  return (
    <section className="pitfall provisional" aria-labelledby="provisional">
      <LinkedHeading id="provisional">{provisionalTexts.title(missing.length)}</LinkedHeading>
      <p>{provisionalTexts.text}</p>
      <ul>
        {missing.map((question) => (
          <li key={question}>
            <a href={questionPath(answers, question)}>{questionTexts[question].title}</a>
          </li>
        ))}
      </ul>
      <p className="no-print">
        <a className="action action--quiet" href={questionPath(answers, first)}>
          {provisionalTexts.continue}
        </a>
      </p>
    </section>
  );
}

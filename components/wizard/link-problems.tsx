import { problemTexts } from '@/content/strings/problems';
import { questionTexts } from '@/content/strings/questions';
import { linkTexts } from '@/content/strings/wizard';
import type { Answers, Problem } from '@/decision';
import { addressOf } from './steps';

interface Props {
  readonly problems: readonly Problem[];
  /** What was kept of the link. */
  readonly answers: Answers;
}

/** Every part of the link that could not be used, why, and how to go on. */
export function LinkProblems({ problems, answers }: Props) {
  if (problems.length === 0) return null;
  const kept = Object.keys(answers).length;
  return (
    <section className="notice notice--fault ui" aria-labelledby="link-problems" data-fault="link">
      <h2 className="notice__title" id="link-problems">
        {kept === 0 ? linkTexts.unreadable : linkTexts.title}
      </h2>
      <ul>
        {problems.map(({ code, part, question }) => (
          <li key={`${code} ${part} ${question}`}>
            {problemTexts[code](part, question === null ? null : questionTexts[question].title)}
          </li>
        ))}
      </ul>
      <p>
        {kept > 0 && `${linkTexts.kept(kept)} `}
        <a href={addressOf(answers)}>{kept === 0 ? linkTexts.begin : linkTexts.goOn}</a>
      </p>
    </section>
  );
}

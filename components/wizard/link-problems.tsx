import { problemTexts } from '@/content/strings/problems';
import { questionTexts } from '@/content/strings/questions';
import { linkTexts } from '@/content/strings/wizard';
import { linkTo } from './links';
import type { WizardState } from './wizard-state';

/** Every part of the link that could not be used, why, and how to go on with what was kept. */
export function LinkProblems({ state }: { readonly state: WizardState }) {
  const { problems, answers } = state;
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
        <a href={linkTo(state, answers)}>{kept === 0 ? linkTexts.begin : linkTexts.goOn}</a>
      </p>
    </section>
  );
}

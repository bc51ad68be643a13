import { LinkedHeading } from '@/components/ui/linked-heading';
import { addressOf } from '@/components/wizard/links';
import { problemTexts } from '@/content/strings/problems';
import { questionTexts } from '@/content/strings/questions';
import { faultyTexts } from '@/content/strings/recommendation';
import type { Decoded, Problem, QuestionId } from '@/decision';
import { AnswersGiven } from './answers-given';
import { recommendationPath } from './links';

interface Props {
  readonly decoded: Decoded;
  /** The problems that are more than an open question. */
  readonly faults: readonly Problem[];
}

/** The title of the page for a link that could not be read in full. */
export function faultTitle({ version, answers }: Decoded, faults: readonly Problem[]): string {
  if (faults.every(({ code }) => code === 'empty')) return faultyTexts.none;
  if (Object.keys(answers).length === 0) return faultyTexts.unreadable;
  if (version === null) return faultyTexts.unknownVersion;
  return faultyTexts.parts(faults.length);
}

/** What is wrong with a link, part by part, what was kept, and how to go on. */
export function FaultyLink({ decoded, faults }: Props) {
  const { answers } = decoded;
  const kept = Object.keys(answers).length > 0;
  return (
    <div className="page recommendation recommendation--faulty" data-fault="link">
      <h1>{faultTitle(decoded, faults)}</h1>
      {kept && <p className="headline__sentence">{faultyTexts.intro}</p>}
      <section aria-labelledby="found">
        <LinkedHeading id="found">{faultyTexts.found}</LinkedHeading>
        <ul className="rows ui">
          {faults.map(({ code, part, question }) => (
            <li key={`${code} ${part} ${question}`}>
              {problemTexts[code](part, question === null ? null : questionTexts[question].title)}
            </li>
          ))}
          {faults.length === 0 && <li>{problemTexts.empty('', null)}</li>}
        </ul>
      </section>
      <p className="actions no-print">
        <a className="action" href={addressOf(answers)}>
          {kept ? faultyTexts.goOn : faultyTexts.begin}
        </a>
        {kept && (
          <a className="ui" href={recommendationPath(answers)}>
            {faultyTexts.see}
          </a>
        )}
      </p>
      {kept && (
        <section aria-labelledby="kept">
          <LinkedHeading id="kept">{faultyTexts.kept}</LinkedHeading>
          <AnswersGiven answers={answers} asked={Object.keys(answers) as QuestionId[]} />
        </section>
      )}
    </div>
  );
}

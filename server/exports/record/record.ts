/** The decision record of a recommendation, in the form of MADR 4: complete but for names and a date. */
import { placeholders, recordHeadings } from '@/content/strings/record';
import { blocks, heading } from '@/site/markdown';
import type { Subject } from '../subject';
import { alignment, more, openQuestions, sources } from './closing';
import { context, drivers } from './context';
import { controls } from './controls';
import { again } from './decide-again';
import { designOf } from './design';
import { optionSections } from './options';
import { outcome } from './outcome';
import { reach } from './reach';
import { roadmap } from './roadmap';

/** The front matter of MADR: what people fill in stands in quotes, so that it is text before and after. */
const FRONT = [
  '---',
  'status: "proposed"',
  `date: "${placeholders.date}"`,
  `decision-makers: "${placeholders.makers}"`,
  `consulted: "${placeholders.consulted}"`,
  `informed: "${placeholders.informed}"`,
  '---',
].join('\n');

/** The record as Markdown (CommonMark with the tables and task lists of GitHub), UTF-8, ending with a line feed. */
export function decisionRecord(subject: Subject): string {
  const cited = subject.model.citedSources(subject.recommendation);
  const numbers = new Map(cited.map(({ id }, index) => [id, index + 1] as const));
  const options = optionSections(subject);
  const text = blocks(
    FRONT,
    heading(1, recordHeadings.title(designOf(subject.recommendation))),
    context(subject),
    drivers(subject),
    options.considered,
    outcome(subject, numbers),
    options.prosAndCons,
    controls(subject, numbers),
    roadmap(subject),
    reach(subject),
    again(subject),
    openQuestions(subject),
    alignment(subject),
    sources(cited),
    more(subject),
  );
  return `${text}\n`;
}

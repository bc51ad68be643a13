/** What has to be brought about, in order, until the recommended design stands. */
import { roadmapTexts } from '@/content/strings/alternatives';
import { sideTexts } from '@/content/strings/layers';
import { prerequisiteTexts } from '@/content/strings/prerequisites';
import { questionTexts } from '@/content/strings/questions';
import { recordHeadings, recordTexts } from '@/content/strings/record';
import { remainingText } from '@/content/strings/remaining';
import { composedSentence } from '@/content/strings/sentence';
import { examinerOf, type Step } from '@/decision/examine';
import { blocks, escaped, heading, numbered, strong } from '@/site/markdown';
import type { Subject } from '../subject';
import { changedTo } from './changed-to';
import { controlNames } from './controls';

const said = (label: string, text: string): readonly string[] =>
  text === '' ? [] : [escaped(`${label}: ${text.replace(/\.$/, '')}.`)];

/** @param before the design before this step, which is not said again */
function step({ move, side, unblocks, brings, retires, prepares }: Step, then: string, before: string): string {
  return [
    strong(`${sideTexts[side]}.`),
    escaped(`${questionTexts[move.question].short}: ${changedTo(move)}.`),
    ...(prepares ? [escaped(roadmapTexts.prepares)] : []),
    ...said(roadmapTexts.unblocks, unblocks.map((what) => prerequisiteTexts[what] ?? what).join(' ')),
    ...said(roadmapTexts.brings, controlNames(brings)),
    ...said(roadmapTexts.retires, controlNames(retires)),
    ...said(recordTexts.afterwards, then === before ? '' : then),
  ].join(' ');
}

/** The steps, each with the side that acts, what it unblocks and brings, and the design after it. */
export function roadmap(subject: Subject): string {
  const { recommendation, answers: given, model } = subject;
  const { interim, steps, remaining } = examinerOf(model).roadmap(given);
  const left = remainingText(remaining);
  if (steps.length === 0) {
    return blocks(
      heading(2, recordHeadings.roadmap),
      escaped(left === null ? roadmapTexts.none : roadmapTexts.outOfReach),
    );
  }
  const designs = [recommendation, ...steps.map(({ answers }) => model.advise(answers))].map(composedSentence);
  return blocks(
    heading(2, recordHeadings.roadmap),
    interim.length === 0 ? null : escaped(`${roadmapTexts.interim}: ${controlNames(interim)}.`),
    numbered(steps.map((one, index) => step(one, designs[index + 1] ?? '', designs[index] ?? ''))),
    left === null ? null : escaped(`${roadmapTexts.remains} ${left}`),
  );
}

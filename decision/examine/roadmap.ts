import { readControlValue } from '../engine/outcome.ts';
import type { LayerId, Maturity } from '../model/vocabulary.ts';
import type { Answers, Change, QuestionId } from '../types.ts';
import type { Ground } from './ground.ts';
import { afterMove } from './move.ts';
import { applies, compareShortfall, type Raise, type Stage, type Stages } from './stage.ts';
import type { Remaining, Roadmap, Step } from './types.ts';

interface Taken {
  readonly raise: Raise;
  readonly stage: Stage;
}

/** Improvements that are tried together where none of them helps alone; more of them where a layer is blocked. */
const together = ({ shortfall: [blocked] }: Stage): number => (blocked > 0 ? 3 : 2);

/** Designs that one search looks at. Combinations of three of some fifty improvements would be twenty thousand. */
const STAGE_LIMIT = 2_000;

/** The improvements, at most `count` in a row, after which least is missing; null where nothing gets better. */
function bestNext(stages: Stages, from: Stage, count: number): Taken[] | null {
  let best: Taken[] | null = null;
  let least = from.shortfall;
  let looked = 0;
  const search = (stage: Stage, taken: readonly Taken[], first: number): void => {
    for (let i = 0; i < stages.raises.length && looked < STAGE_LIMIT; i++) {
      const raise = stages.raises[i] as Raise;
      if (!applies(raise, stage)) continue;
      // Of two independent improvements one order is enough; what only now is asked comes after.
      if (i < first && (from.asked & raise.question) !== 0) continue;
      if (raise.only && taken.some((one) => one.raise.question === raise.question)) continue;
      const next = stages.after(stage, raise);
      looked++;
      const path = [...taken, { raise, stage: next }];
      if (path.length < count) search(next, path, i + 1);
      else if (compareShortfall(next.shortfall, least) < 0) {
        least = next.shortfall;
        best = path;
      }
    }
  };
  search(from, [], 0);
  return best;
}

/** Replays improvements; one that no longer applies is left out. */
function replay(stages: Stages, start: Stage, list: readonly Raise[]): Taken[] {
  const taken: Taken[] = [];
  let stage = start;
  for (const raise of list) {
    if (!applies(raise, stage)) continue;
    stage = stages.after(stage, raise);
    taken.push({ raise, stage });
  }
  return taken;
}

/** Leaves out every improvement without which the end is as good. */
function withoutIdle(stages: Stages, start: Stage, taken: readonly Taken[]): readonly Taken[] {
  const end = taken.at(-1)?.stage.shortfall ?? start.shortfall;
  let kept = taken;
  for (const { raise } of taken) {
    const others = kept.map((one) => one.raise).filter((one) => one !== raise);
    const rest = replay(stages, start, others);
    if (rest.length < kept.length && compareShortfall(rest.at(-1)?.stage.shortfall ?? start.shortfall, end) <= 0)
      kept = rest;
  }
  return kept;
}

const controlsOf = (changes: readonly Change[], gained: boolean): string[] =>
  changes.flatMap(({ path, from, to }) =>
    path.startsWith('controls.') && (gained ? from === null : to === null) ? [path.slice('controls.'.length)] : [],
  );

function stepsOf(ground: Ground, start: Stage, from: Answers, taken: readonly Taken[]): Step[] {
  let before = start;
  let least = start.shortfall;
  let answers = from;
  return taken.map(({ raise: { improvement }, stage }): Step => {
    const move = { question: improvement.question as QuestionId, to: improvement.to, kind: 'work' } as const;
    const changes = ground.changesBetween(before.outcome, stage.outcome);
    const was = before;
    const prepares = compareShortfall(stage.shortfall, least) >= 0;
    if (!prepares) least = stage.shortfall;
    before = stage;
    answers = ground.interview.withRestNotSure(afterMove(ground.interview, answers, move));
    return {
      move,
      side: improvement.side,
      answers,
      unblocks: was.prerequisites.filter((what) => !stage.prerequisites.includes(what)),
      brings: controlsOf(changes, true),
      retires: controlsOf(changes, false),
      settles: settledBy(ground, was, stage),
      prepares,
      changes,
    };
  });
}

/**
 * What to do, in order, from what is attainable now to the design without stand-ins: each step raises one answer that
 * work can raise, the one after which least is missing first. Where no single answer helps, two or three that help
 * together follow one another. Empty where nothing is missing, or nothing helps.
 */
export function roadmapOf(ground: Ground, stages: Stages, answers: Answers): Roadmap {
  const start = stages.at(ground.execute(answers));
  const list: Raise[] = [];
  let stage = start;
  for (let count = 1; count <= together(stage); ) {
    if (stage.shortfall.every((missing) => missing === 0)) break;
    const next = bestNext(stages, stage, count);
    if (next === null) {
      count++;
      continue;
    }
    list.push(...next.map(({ raise }) => raise));
    stage = next.at(-1)?.stage ?? stage;
    count = 1;
  }
  const taken = withoutIdle(stages, start, replay(stages, start, list));
  return {
    interim: interimsOf(ground, start),
    steps: stepsOf(ground, start, ground.interview.withRestNotSure(answers), taken),
    remaining: remainingAfter(ground, taken.at(-1)?.stage ?? start),
  };
}

function remainingAfter({ plan }: Ground, { outcome, prerequisites }: Stage): Remaining {
  const named = (prefix: string, value: string): string[] =>
    plan.slots.flatMap(({ path, values }, slot) => {
      return path.startsWith(prefix) && values[outcome[slot] as number] === value ? [path.split('.')[1] ?? ''] : [];
    });
  return {
    blocked: named('layers.', 'blocked') as LayerId[],
    prerequisites,
    conflicts: named('conflicts.', 'present'),
  };
}

function maturityOf({ plan }: Ground, { outcome }: Stage, control: number): Maturity | null {
  const value = outcome[plan.controls.from + control] as number;
  return value === 0 ? null : readControlValue(value).maturity;
}

/** Controls of the recommendation as it is that only stand in. */
const interimsOf = (ground: Ground, stage: Stage): string[] =>
  ground.model.source.controls.filter((_, at) => maturityOf(ground, stage, at) === 'interim');

const settledBy = (ground: Ground, before: Stage, after: Stage): string[] =>
  ground.model.source.controls.filter(
    (_, at) => maturityOf(ground, after, at) === 'now' && !['now', null].includes(maturityOf(ground, before, at)),
  );

import { forEachRow } from '../engine/evaluate.ts';
import { type OutcomePlan, readControlValue } from '../engine/outcome.ts';
import { type Improvement, improvements, standIns } from '../model/improvements.ts';
import type { Maturity } from '../model/vocabulary.ts';
import type { Answers, Change, QuestionId } from '../types.ts';
import type { Ground } from './ground.ts';
import { afterMove, withRestNotSure } from './move.ts';
import type { Roadmap, Step } from './types.ts';

/** How much is still missing, the weightiest first: blocked layers, prerequisites, contradictions, stand-ins. */
type Shortfall = readonly [number, number, number, number];

interface Stage {
  readonly answers: Answers;
  readonly outcome: Int32Array;
  readonly prerequisites: readonly string[];
  readonly shortfall: Shortfall;
}

interface Taken {
  readonly improvement: Improvement;
  readonly stage: Stage;
}

/** Improvements that are tried together where none of them helps alone; more of them where a layer is blocked. */
const together = ({ shortfall: [blocked] }: Stage): number => (blocked > 0 ? 3 : 2);

function compareShortfall(a: Shortfall, b: Shortfall): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return (a[i] as number) - (b[i] as number);
  return 0;
}

/** Whether the answers leave room for the improvement: the question is asked, and answered with less. */
function applies({ question, to, from }: Improvement, answers: Answers, asked: readonly string[]): boolean {
  if (!asked.includes(question)) return false;
  const answer = answers[question as QuestionId];
  if (answer === undefined || answer === 'not-sure') return true;
  return typeof answer === 'string' ? from.includes(answer) : !answer.includes(to);
}

/** Slots with the value that says that something is missing. */
type SlotValues = readonly (readonly [slot: number, value: number])[];

const missing = new WeakMap<OutcomePlan, { readonly blocked: SlotValues; readonly substitutes: SlotValues }>();

function missingSlots(plan: OutcomePlan) {
  const made = missing.get(plan) ?? {
    blocked: plan.slots.flatMap(({ path, values }, slot) =>
      path.startsWith('layers.') ? [[slot, values.indexOf('blocked')] as const] : [],
    ),
    substitutes: standIns.flatMap(({ path, value }) => {
      const slot = plan.slots.findIndex((one) => one.path === path);
      return slot < 0 ? [] : [[slot, plan.slots[slot]?.values.indexOf(value) ?? -1] as const];
    }),
  };
  missing.set(plan, made);
  return made;
}

function stageOf(ground: Ground, answers: Answers): Stage {
  const { model, run, plan } = ground;
  ground.execute(answers);
  const outcome = run.outcome.slice();
  const prerequisites = new Set<string>();
  forEachRow(model.prerequisites, run.state.codes, (row) => {
    const then = model.source.prerequisites.rows[row]?.then;
    if (then) prerequisites.add(then.what);
  });
  const { blocked, substitutes } = missingSlots(plan);
  let [blockedLayers, conflicts, substituted] = [0, 0, 0];
  for (const [slot, value] of blocked) if (outcome[slot] === value) blockedLayers++;
  for (const [slot, value] of substitutes) if (outcome[slot] === value) substituted++;
  for (let slot = plan.controls.from; slot < plan.controls.to; slot++) {
    const value = outcome[slot] as number;
    if (value > 0 && readControlValue(value).maturity !== 'now') substituted++;
  }
  for (let slot = plan.conflicts.from; slot < plan.conflicts.to; slot++) conflicts += outcome[slot] as number;
  return {
    answers,
    outcome,
    prerequisites: [...prerequisites],
    shortfall: [blockedLayers, prerequisites.size, conflicts, substituted],
  };
}

const improve = (ground: Ground, answers: Answers, { question, to }: Improvement): Answers =>
  withRestNotSure(ground.interview, afterMove(ground.interview, answers, { question: question as QuestionId, to }));

/** The improvements, at most `count` in a row, after which least is missing; null where nothing gets better. */
function bestNext(ground: Ground, from: Stage, count: number): Taken[] | null {
  let best: Taken[] | null = null;
  let least = from.shortfall;
  const search = (stage: Stage, taken: Taken[], first: number): void => {
    const asked = ground.interview.askedQuestions(stage.answers);
    for (let i = 0; i < improvements.length; i++) {
      const improvement = improvements[i] as Improvement;
      if (!applies(improvement, stage.answers, asked)) continue;
      // Of two independent improvements one order is enough; what only now is asked comes after.
      if (i < first && ground.interview.askedQuestions(from.answers).includes(improvement.question as QuestionId))
        continue;
      if (taken.some((one) => one.improvement.question === improvement.question && !isSet(ground, improvement)))
        continue;
      const next = stageOf(ground, improve(ground, stage.answers, improvement));
      const path = [...taken, { improvement, stage: next }];
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

const isSet = ({ model }: Ground, { question }: Improvement): boolean =>
  model.source.questions.some(({ id, kind }) => id === question && kind === 'set');

/** Replays improvements; one that no longer applies is left out. */
function replay(ground: Ground, start: Stage, list: readonly Improvement[]): Taken[] {
  const taken: Taken[] = [];
  let stage = start;
  for (const improvement of list) {
    if (!applies(improvement, stage.answers, ground.interview.askedQuestions(stage.answers))) continue;
    stage = stageOf(ground, improve(ground, stage.answers, improvement));
    taken.push({ improvement, stage });
  }
  return taken;
}

/** Leaves out every improvement without which the end is as good. */
function withoutIdle(ground: Ground, start: Stage, taken: readonly Taken[]): readonly Taken[] {
  const end = taken.at(-1)?.stage.shortfall ?? start.shortfall;
  let kept = taken;
  for (const { improvement } of taken) {
    const rest = replay(
      ground,
      start,
      kept.map((one) => one.improvement).filter((one) => one !== improvement),
    );
    if (rest.length < kept.length && compareShortfall(rest.at(-1)?.stage.shortfall ?? start.shortfall, end) <= 0)
      kept = rest;
  }
  return kept;
}

const controlsOf = (changes: readonly Change[], gained: boolean): string[] =>
  changes.flatMap(({ path, from, to }) =>
    path.startsWith('controls.') && (gained ? from === null : to === null) ? [path.slice('controls.'.length)] : [],
  );

function stepOf(ground: Ground, before: Stage, { improvement, stage }: Taken): Step {
  const changes = ground.changesBetween(before.outcome, stage.outcome);
  return {
    move: { question: improvement.question as QuestionId, to: improvement.to, kind: 'work' },
    side: improvement.side,
    answers: stage.answers,
    unblocks: before.prerequisites.filter((what) => !stage.prerequisites.includes(what)),
    brings: controlsOf(changes, true),
    retires: controlsOf(changes, false),
    settles: settledBy(ground, before, stage),
    changes,
  };
}

/**
 * What to do, in order, from what is attainable now to the design without stand-ins: each step raises one answer that
 * work can raise, the one after which least is missing first. Where no single answer helps, two or three that help
 * together follow one another. Empty where nothing is missing, or nothing helps.
 */
export function roadmapOf(ground: Ground, answers: Answers): Roadmap {
  const start = stageOf(ground, withRestNotSure(ground.interview, answers));
  const list: Improvement[] = [];
  let stage = start;
  for (let count = 1; count <= together(stage); ) {
    if (stage.shortfall.every((missing) => missing === 0)) break;
    const next = bestNext(ground, stage, count);
    if (next === null) {
      count++;
      continue;
    }
    list.push(...next.map(({ improvement }) => improvement));
    stage = next.at(-1)?.stage ?? stage;
    count = 1;
  }
  const taken = withoutIdle(ground, start, replay(ground, start, list));
  return {
    interim: interimsOf(ground, start),
    steps: taken.map((one, i) => stepOf(ground, taken[i - 1]?.stage ?? start, one)),
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

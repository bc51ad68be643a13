import { type Input, lowestOf } from '../engine/inputs.ts';
import { soughtValues } from '../model/sought.ts';
import type { Answers } from '../types.ts';
import type { Ground } from './ground.ts';
import { afterMove, moveOf } from './move.ts';
import type { Goal, Move, Way } from './types.ts';

/** Ways that are told; those of fewer moves, and of work rather than of facts, come first. */
const WAY_LIMIT = 24;

interface Target {
  /** Slot of the plan. */
  readonly slot: number;
  /** The values of the slot that count as reaching the goal. */
  readonly reaches: (value: number) => boolean;
}

function targetOf({ plan }: Ground, { path, value }: Goal): Target | null {
  const slot = plan.slots.findIndex((one) => one.path === path);
  const values = plan.slots[slot]?.values;
  if (values === undefined) return null;
  return { slot, reaches: (at) => values[at] === value };
}

/** Change numbers that lead a slot to one of the values that reach the goal. */
function changesThatReach({ plan }: Ground, { slot, reaches }: Target): ReadonlySet<number> {
  const found = new Set<number>();
  const count = plan.valueCount[slot] as number;
  for (let from = 0; from < count; from++) {
    for (let to = 0; to < count; to++)
      if (reaches(to)) found.add((plan.changeFrom[slot] as number) + from * count + to);
  }
  return found;
}

interface Single {
  readonly input: number;
  /** The set with the one value. */
  readonly set: number;
}

const weight = (moves: readonly Move[]): number => moves.filter(({ kind }) => kind === 'fact').length;

/**
 * The smallest sets of one or two changed answers that reach a goal: work before facts, then those that change less.
 * Empty where the goal is reached already.
 *
 * @param depth 3 looks for three changed answers where two do not reach it, which takes about twenty times as long
 */
export function waysTo(ground: Ground, answers: Answers, goal: Goal, depth: 2 | 3): readonly Way[] {
  const { model, trial, interview } = ground;
  const target = targetOf(ground, goal);
  const before = ground.outcomeOf(answers);
  if (target === null || target.reaches(before[target.slot] as number)) return [];
  const reaching = changesThatReach(ground, target);
  const sets = ground.execute(answers);

  const reachedBy = ({ input, set }: Single): boolean => {
    const count = trial.run(input, set);
    for (let c = 0; c < count; c++) if (reaching.has(trial.changes[c] as number)) return true;
    return false;
  };

  /** Changes of inputs of asked questions from `first` on. */
  const singlesFrom = (first: number, asked: number): Single[] => {
    const singles: Single[] = [];
    for (let input = first; input < model.rawCount; input++) {
      const { question, values } = model.inputs[input] as Input;
      if ((asked & (1 << question)) === 0) continue;
      for (let value = 0; value < values.length; value++) {
        if (1 << value !== sets[input]) singles.push({ input, set: 1 << value });
      }
    }
    return singles;
  };

  const found: Single[][] = [];
  /** Tries every change after those made, and from those that do not reach the goal goes on. */
  const search = (made: readonly Single[], first: number, left: number, enough: ReadonlySet<string>): void => {
    const asked = trial.start(sets);
    const onward: Single[] = [];
    for (const one of singlesFrom(first, asked)) {
      if (enough.has(keyOf(one))) continue;
      if (reachedBy(one)) found.push([...made, one]);
      else onward.push(one);
    }
    if (left === 1) return;
    const reached = new Set([...enough, ...found.flatMap((way) => (way.length === 1 ? way.map(keyOf) : []))]);
    for (const one of onward) {
      const given = sets[one.input] as number;
      sets[one.input] = one.set;
      search([...made, one], inputAfter(ground, one.input), left - 1, reached);
      sets[one.input] = given;
    }
  };
  for (let answersChanged = 2; found.length === 0 && answersChanged <= depth; answersChanged++) {
    search([], 0, answersChanged, new Set());
  }

  return found
    .map((pair) => ({ pair, moves: pair.map(({ input, set }) => moveOf(model, input, lowestOf(set))) }))
    .sort((a, b) => a.moves.length - b.moves.length || weight(a.moves) - weight(b.moves))
    .slice(0, WAY_LIMIT)
    .map(({ moves }) => {
      const moved = moves.reduce<Answers>((so, move) => afterMove(interview, so, move), answers);
      const after = interview.withRestNotSure(moved);
      return { moves, answers: after, changes: ground.changesBetween(before, ground.outcomeOf(after)) };
    })
    .sort(
      (a, b) =>
        a.moves.length - b.moves.length || weight(a.moves) - weight(b.moves) || a.changes.length - b.changes.length,
    );
}

const keyOf = ({ input, set }: Single): string => `${input}:${set}`;

/**
 * The first input that may change together with one: the next member of a set, else the next question. An ask rule
 * reads earlier questions only, so what a change brings up comes after it.
 */
function inputAfter({ model }: Ground, input: number): number {
  const { question, member } = model.inputs[input] as Input;
  let next = input + 1;
  while (member < 0 && next < model.rawCount && (model.inputs[next] as Input).question === question) next++;
  return next;
}

/** Goals worth asking about: those of the list that the result does not have. */
export function goalsOf(ground: Ground, answers: Answers): readonly Goal[] {
  const outcome = ground.outcomeOf(answers);
  return soughtValues.flatMap(({ path, values }) => {
    const slot = ground.plan.slots.findIndex((one) => one.path === path);
    const has = ground.plan.slots[slot]?.values[outcome[slot] as number];
    return values.filter((value) => value !== has).map((value) => ({ path, value }));
  });
}

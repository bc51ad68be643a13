import { type Answers, newestModel } from '@/decision';
import { examinerOf } from '@/decision/examine';

export interface Spread {
  /** Milliseconds. */
  readonly median: number;
  readonly p95: number;
}

/** Examines each answer set in full: its flips, what is possible, the roadmap, and the ways to one goal. */
export function examinationOf(sets: readonly Answers[], rounds: number): Spread {
  const examiner = examinerOf(newestModel);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const answers of sets) {
      const start = process.hrtime.bigint();
      newestModel.advise(answers);
      examiner.possible(answers);
      examiner.roadmap(answers);
      const [goal] = examiner.goals(answers);
      if (goal) examiner.waysTo(answers, goal);
      if (round > 0) times.push(Number(process.hrtime.bigint() - start) / 1e6);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}

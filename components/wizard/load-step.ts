import type { Answers } from '@/decision';
import type { Step } from './step';

/** The step after answers; null where the tables did not come, and the model then asks in its own order. */
export type StepAfter = (answers: Answers) => Step | null;

let loading: Promise<StepAfter> | null = null;

/** Loads what finds the steps, once. */
export function loadSteps(): Promise<StepAfter> {
  loading ??= import('./step').then(
    ({ stepAfter }) => stepAfter,
    () => () => null,
  );
  return loading;
}

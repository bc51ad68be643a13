import type { DeploymentName } from '../../../testing/deployments.ts';

/** A deployment in words. Its answers are in `testing/deployments.json`. */
export interface Described {
  readonly id: DeploymentName;
  readonly what: string;
  /** Why the recommendation is right, in one sentence. */
  readonly why: string;
  /** Where it is told; a made-up case is typical and says so, and its sources are those of its parts. */
  readonly sources: readonly string[];
  /** ISO date on which the sources were read; null where there is none. */
  readonly checked: string | null;
}

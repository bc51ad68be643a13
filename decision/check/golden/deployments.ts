import { type CaseName, caseNames, link } from '../../testing/cases.ts';
import type { DeploymentName } from '../../testing/deployments.ts';
import type { Described } from './described/described.ts';
import { local } from './described/local.ts';
import { users } from './described/users.ts';
import { workloads } from './described/workloads.ts';

/** Deployments of different kinds, each with the reason why its recommendation is right. */
export const described: readonly Described[] = [...local, ...users, ...workloads];

export interface Deployment extends Described {
  /** Names its answers among the cases. */
  readonly id: CaseName & DeploymentName;
  /** Link of the newest released version. */
  readonly vector: string;
}

const isReleased = (one: Described): one is Described & Pick<Deployment, 'id'> =>
  (caseNames as readonly string[]).includes(one.id);

/** Those that the newest released version has a link for. */
export const deployments: readonly Deployment[] = described
  .filter(isReleased)
  .map((one) => ({ ...one, vector: link(one.id) }));

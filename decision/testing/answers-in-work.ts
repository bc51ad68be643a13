import { inWork } from '../in-work.ts';
import { carried } from '../published/carry.ts';
import { newestModel } from '../published/index.ts';
import type { Answers } from '../types.ts';
import { type CaseName, link } from './cases.ts';
import { deploymentRead, isDeployment } from './deployments.ts';

/** The answers of a case as the model in work asks for them: its own where it has them, otherwise carried over. */
export const answersInWork = (name: CaseName): Answers =>
  isDeployment(name)
    ? deploymentRead(name).answers
    : carried(inWork, newestModel, newestModel.decode(link(name)).answers);

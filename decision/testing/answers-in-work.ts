import { inWork } from '../in-work.ts';
import { carried } from '../published/carry.ts';
import { newestModel } from '../published/index.ts';
import type { Answers } from '../types.ts';
import { type CaseName, link } from './cases.ts';

/** The answers of a case as the model in work asks for them. */
export const answersInWork = (name: CaseName): Answers =>
  carried(inWork, newestModel, newestModel.decode(link(name)).answers);

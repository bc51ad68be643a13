import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { advise } from '../../in-work.ts';
import { answersInWork } from '../../testing/answers-in-work.ts';
import { deployments } from './deployments.ts';
import { projectionOf } from './projection.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('real deployments', () => {
  it.each(deployments)('$id', async ({ id }) => {
    const recommendation = advise(answersInWork(id));
    await expect(projectionOf(recommendation, sha256)).toMatchFileSnapshot(`./${id}.txt`);
  });
});

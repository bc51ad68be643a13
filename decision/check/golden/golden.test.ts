import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { advise, encode } from '../../in-work.ts';
import { deploymentLink, deploymentNames, deploymentRead } from '../../testing/deployments.ts';
import { described } from './deployments.ts';
import { projectionOf } from './projection.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

it('are described, each once', () => {
  expect(described.map(({ id }) => id).toSorted()).toEqual(deploymentNames.toSorted());
});

describe('real deployments', () => {
  it.each(described)('$id', async ({ id }) => {
    const { answers, problems } = deploymentRead(id);
    expect(problems).toEqual([]);
    expect(encode(answers)).toBe(deploymentLink(id));
    await expect(projectionOf(advise(answers), sha256)).toMatchFileSnapshot(`./${id}.txt`);
  });
});

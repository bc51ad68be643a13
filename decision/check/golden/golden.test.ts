import { describe, expect, it } from 'vitest';
import { advise, decode } from '../../index.ts';
import { deployments } from './deployments.ts';

describe('real deployments', () => {
  it.each(deployments)('$id', async ({ id, vector }) => {
    const { answers, problems } = decode(vector);
    expect(problems).toEqual([]);
    const recommendation = advise(answers);
    expect(recommendation.vector).toBe(vector);
    await expect(`${JSON.stringify(recommendation, null, 2)}\n`).toMatchFileSnapshot(`./recommendations/${id}.json`);
  });
});

import { describe, expect, it } from 'vitest';
import { everyVersion } from '@/decision/check/every-version';
import { tableTexts } from './model-tables';

const models = await everyVersion();
const ids = new Set(
  models.flatMap(({ tables, prerequisites, controlRows, avoid, conflicts, verdict }) => [
    ...[...tables, prerequisites, controlRows, avoid, conflicts].map(({ id }) => id),
    ...(verdict === undefined ? [] : [verdict.federationKinds.id, verdict.verify.id]),
  ]),
);

describe('the words of the tables', () => {
  it('exist for every table and for nothing else', () => {
    expect(Object.keys(tableTexts).sort()).toEqual([...ids].sort());
  });

  it('are names that differ, and sentences', () => {
    const names = Object.values(tableTexts).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { what } of Object.values(tableTexts)) expect(what).toMatch(/^[A-Z].*\.$/);
  });
});

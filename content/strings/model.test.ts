import { describe, expect, it } from 'vitest';
import { MODEL } from '@/decision';
import { tableTexts } from './model-tables';

const ids = [...MODEL.tables, MODEL.prerequisites, MODEL.controlRows, MODEL.avoid, MODEL.conflicts].map(({ id }) => id);

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

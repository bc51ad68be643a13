import { expect, it } from 'vitest';
import { everyVersion } from '../check/every-version.ts';
import type { Recommendation } from '../types.ts';
import { federationKindOf } from './federation-kinds.ts';

const decidedBy = (rule: string, role: string): Recommendation['layers'] =>
  ({ federation: { role, because: [{ rule, answers: [] }] } }) as unknown as Recommendation['layers'];

it('has a kind for exactly the rows that give federation a role in force, of every version', async () => {
  for (const { version, layers, tables } of await everyVersion()) {
    const plan = layers.find(({ layer }) => layer === 'federation');
    const rows = tables.find(({ id }) => id === plan?.role)?.rows ?? [];
    expect(rows.length, version).toBeGreaterThan(5);
    for (const { id, then } of rows) {
      const inForce = then === 'primary' || then === 'complementary';
      expect(federationKindOf({ layers: decidedBy(id, then) }) !== null, `${version}: ${id}`).toBe(inForce);
    }
  }
});

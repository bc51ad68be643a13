import { expect, it } from 'vitest';
import { everyVersion } from '../check/every-version.ts';
import type { Recommendation } from '../types.ts';
import { federationKindOf } from './federation-kinds.ts';

const decidedBy = (rule: string, role: string): Recommendation['layers'] =>
  ({ federation: { role, because: [{ rule, answers: [] }] } }) as unknown as Recommendation['layers'];

it('has a kind for exactly the rows that give federation a role in force, of every version 1.x', async () => {
  for (const { version, layers, tables, verdict } of await everyVersion()) {
    // Since 2.0 a recommendation names its kinds itself.
    if (verdict !== undefined) continue;
    const plan = layers.find(({ layer }) => layer === 'federation');
    const rows = tables.find(({ id }) => id === plan?.role)?.rows ?? [];
    expect(rows.length, version).toBeGreaterThan(5);
    for (const { id, then } of rows) {
      const inForce = then === 'primary' || then === 'complementary';
      expect(federationKindOf({ layers: decidedBy(id, then) }) !== null, `${version}: ${id}`).toBe(inForce);
    }
  }
});

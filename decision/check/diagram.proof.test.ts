import { describe, expect, it } from 'vitest';
import { Diagrams, FALSE, type Node, operation, TRUE } from './diagram.ts';

const DOMAINS = [2, 3, 4, 3];
const assignments = DOMAINS.reduce<number[][]>(
  (lists, size) => lists.flatMap((list) => Array.from({ length: size }, (_, value) => [...list, value])),
  [[]],
);

/** A function that no structure helps with, as a diagram and as a rule. */
function scattered(
  diagrams: Diagrams,
  seed: number,
  values: number,
): { node: Node; at: (of: readonly number[]) => number } {
  const at = (of: readonly number[]) =>
    (of.reduce((sum, value, i) => sum * 7 + value * (i + seed), seed) >> 1) % values;
  const node = assignments.reduce<Node>((sofar, assignment) => {
    const here = diagrams.and(...assignment.map((value, variable) => diagrams.literal(variable, [value])));
    return diagrams.choose(here, at(assignment), sofar);
  }, FALSE);
  return { node, at };
}

describe('diagrams', () => {
  const diagrams = new Diagrams(DOMAINS);
  const f = scattered(diagrams, 3, 2);
  const g = scattered(diagrams, 5, 2);
  const levels = scattered(diagrams, 11, 5);
  const truth = (node: Node) => assignments.filter((assignment) => diagrams.at(node, assignment) === TRUE);
  const where = (holds: (of: readonly number[]) => boolean) => assignments.filter(holds);

  it('are the functions that they were built from', () => {
    for (const assignment of assignments) {
      expect(diagrams.at(f.node, assignment)).toBe(f.at(assignment));
      expect(diagrams.at(levels.node, assignment)).toBe(levels.at(assignment));
    }
  });

  it('combine as their values do', () => {
    expect(truth(diagrams.and(f.node, g.node))).toEqual(where((of) => f.at(of) === 1 && g.at(of) === 1));
    expect(truth(diagrams.or(f.node, g.node))).toEqual(where((of) => f.at(of) === 1 || g.at(of) === 1));
    expect(truth(diagrams.without(f.node, g.node))).toEqual(where((of) => f.at(of) === 1 && g.at(of) === 0));
    expect(truth(diagrams.not(f.node))).toEqual(where((of) => f.at(of) === 0));
    expect(truth(diagrams.differ(f.node, levels.node))).toEqual(where((of) => f.at(of) !== levels.at(of)));
    const larger = operation((a, b) => (a > b ? TRUE : FALSE));
    expect(truth(diagrams.apply(larger, levels.node, f.node))).toEqual(where((of) => levels.at(of) > f.at(of)));
    const high = diagrams.map(levels.node, (value) => (value > 2 ? TRUE : FALSE));
    expect(truth(high)).toEqual(where((of) => levels.at(of) > 2));
  });

  it('are equal exactly when their nodes are', () => {
    const one = diagrams.not(diagrams.and(f.node, g.node));
    expect(diagrams.or(diagrams.not(f.node), diagrams.not(g.node))).toBe(one);
    expect(diagrams.and(f.node, diagrams.not(f.node))).toBe(FALSE);
    expect(diagrams.or(f.node, diagrams.not(f.node))).toBe(TRUE);
  });

  it('restrict a variable', () => {
    const restricted = diagrams.restrict(levels.node, 2, 3);
    for (const of of assignments) expect(diagrams.at(restricted, of)).toBe(levels.at(of.with(2, 3)));
    expect(diagrams.support(restricted).has(2)).toBe(false);
  });

  it('count and pick what makes them true', () => {
    expect(diagrams.count(f.node)).toBe(BigInt(truth(f.node).length));
    expect(diagrams.count(TRUE)).toBe(BigInt(assignments.length));
    expect(diagrams.count(diagrams.literal(2, [1, 3]))).toBe(36n);
    expect(diagrams.at(f.node, diagrams.pick(f.node) ?? [])).toBe(TRUE);
    expect(diagrams.pick(FALSE)).toBeNull();
  });

  it('know what they depend on', () => {
    const node = diagrams.and(diagrams.literal(3, [0]), diagrams.literal(1, [0, 2]));
    expect([...diagrams.support(node)].sort()).toEqual([1, 3]);
    expect(diagrams.support(diagrams.literal(0, [0, 1])).size).toBe(0);
  });

  it('stay right when they grow', () => {
    const large = new Diagrams(Array.from({ length: 24 }, () => 2));
    let parity: Node = FALSE;
    const differ = (a: Node, b: Node) => large.differ(a, b);
    for (let variable = 0; variable < 24; variable += 1) parity = differ(parity, large.literal(variable, [1]));
    expect(large.count(parity)).toBe(2n ** 23n);
    let some: Node = FALSE;
    for (let n = 1; n < 400; n += 1) {
      const bits = Array.from({ length: 24 }, (_, variable) =>
        large.literal(variable, [((n * 2_654_435_761) >>> variable) & 1]),
      );
      some = large.or(some, large.and(...bits));
    }
    expect(large.size).toBeGreaterThan(4096);
    expect(large.count(some)).toBe(399n);
  });
});

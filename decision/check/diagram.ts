/**
 * Multi-valued decision diagrams: functions from finite variables to small integers, shared and canonical.
 *
 * Variables are tested in one fixed order, no node has only equal children, and equal nodes are the same number. So two
 * functions are equal exactly when their nodes are, and a claim over 10^15 assignments is one comparison.
 */

import { type Node, Nodes, TERMINALS } from './nodes.ts';

export type { Node } from './nodes.ts';

export const FALSE: Node = 0;
export const TRUE: Node = 1;
/** The value of a function that has no other value here. */
export const NO_VALUE: Node = 63;

/** A function of two constants; `settled` may decide early, from a node that is not constant yet. */
export interface Operation {
  readonly id: number;
  readonly of: (a: number, b: number) => number;
  /** The result where one side alone decides it, or -1. */
  readonly settled: (a: Node, b: Node) => Node;
}

let operations = 0;

/** A new binary operation on the values of two functions. */
export function operation(of: Operation['of'], settled: Operation['settled'] = () => -1): Operation {
  operations += 1;
  return { id: operations, of, settled };
}

const bothTrue = operation(
  (a, b) => (a === TRUE && b === TRUE ? TRUE : FALSE),
  (a, b) => (a === FALSE || b === FALSE ? FALSE : a === TRUE || a === b ? b : b === TRUE ? a : -1),
);
const oneTrue = operation(
  (a, b) => (a === TRUE || b === TRUE ? TRUE : FALSE),
  (a, b) => (a === TRUE || b === TRUE ? TRUE : a === FALSE || a === b ? b : b === FALSE ? a : -1),
);
const butNot = operation(
  (a, b) => (a === TRUE && b === FALSE ? TRUE : FALSE),
  (a, b) => (a === FALSE || b === TRUE || a === b ? FALSE : b === FALSE ? a : -1),
);
const otherwise = operation(
  (a, b) => (a === NO_VALUE ? b : a),
  (a, b) => (a === NO_VALUE || a === b ? b : b === NO_VALUE || a < TERMINALS ? a : -1),
);
const different = operation(
  (a, b) => (a === b ? FALSE : TRUE),
  (a, b) => (a === b ? FALSE : -1),
);

/** The value of `b` where `a` is true, else none. */
const onlyWhere = operation(
  (a, b) => (a === TRUE ? b : NO_VALUE),
  (a, b) => (a === TRUE ? b : a === FALSE ? NO_VALUE : -1),
);

const RESTRICT = 0;
const CACHE_BITS = 20;

/** The functions over one list of variables. Everything built stays; share one set of diagrams between like models. */
export class Diagrams {
  private readonly nodes: Nodes;
  /** The last results of operations: operation, both sides, result. A newer result takes the place of an older one. */
  private readonly cache = new Int32Array(4 << CACHE_BITS);
  private readonly counts = new Map<Node, bigint>();

  /** @param domains number of values of each variable */
  constructor(domains: readonly number[]) {
    this.nodes = new Nodes(domains);
  }

  get domains(): readonly number[] {
    return this.nodes.domains;
  }

  /** Nodes built so far. */
  get size(): number {
    return this.nodes.size;
  }

  /** The variable that a function tests first; for a constant one past the last. */
  variableOf(node: Node): number {
    return this.nodes.variableOf(node);
  }

  /** What remains of a function for each value of the variable that it tests first. */
  childrenOf(node: Node): readonly Node[] {
    return this.nodes.childrenOf(node);
  }

  /** True where the variable has one of the values. */
  literal(variable: number, values: readonly number[]): Node {
    const children = Array.from({ length: this.domains[variable] ?? 0 }, (_, value) =>
      values.includes(value) ? TRUE : FALSE,
    );
    return this.nodes.make(variable, children);
  }

  and(...nodes: readonly Node[]): Node {
    return nodes.reduce((a, b) => this.apply(bothTrue, a, b), TRUE);
  }

  or(...nodes: readonly Node[]): Node {
    return nodes.reduce((a, b) => this.apply(oneTrue, a, b), FALSE);
  }

  /** True where `a` is and `b` is not. */
  without(a: Node, b: Node): Node {
    return this.apply(butNot, a, b);
  }

  not(node: Node): Node {
    return this.apply(butNot, TRUE, node);
  }

  /** True where two functions have different values. */
  differ(a: Node, b: Node): Node {
    return this.apply(different, a, b);
  }

  /** `then` where the condition is true, else `other`. */
  choose(condition: Node, then: Node, other: Node): Node {
    const chosen = this.apply(onlyWhere, condition, then);
    return this.apply(otherwise, chosen, this.apply(onlyWhere, this.not(condition), other));
  }

  /** The first function where it has a value, else the second. */
  orElse(first: Node, second: Node): Node {
    return this.apply(otherwise, first, second);
  }

  /** The function of the values of two functions. */
  apply(op: Operation, a: Node, b: Node): Node {
    const settled = op.settled(a, b);
    if (settled >= 0) return settled;
    if (a < TERMINALS && b < TERMINALS) return op.of(a, b);
    const slot = this.slot(op.id, a, b);
    if (this.cached(slot, op.id, a, b)) return this.cache[slot + 3] as Node;
    const va = this.nodes.variableOf(a);
    const vb = this.nodes.variableOf(b);
    const variable = Math.min(va, vb);
    const children: Node[] = [];
    for (let value = 0; value < (this.domains[variable] as number); value++) {
      children.push(
        this.apply(
          op,
          va === variable ? this.nodes.child(a, value) : a,
          vb === variable ? this.nodes.child(b, value) : b,
        ),
      );
    }
    return this.remember(slot, op.id, a, b, this.nodes.make(variable, children));
  }

  /** The function with other constants: `to` gives the new one for each. */
  map(node: Node, to: (value: number) => number, known: Map<Node, Node> = new Map()): Node {
    if (node < TERMINALS) return to(node);
    let result = known.get(node);
    if (result === undefined) {
      const variable = this.nodes.variableOf(node);
      result = this.nodes.make(
        variable,
        this.nodes.childrenOf(node).map((child) => this.map(child, to, known)),
      );
      known.set(node, result);
    }
    return result;
  }

  /** The function that remains when the variable has the value; it no longer reads the variable. */
  restrict(node: Node, variable: number, value: number): Node {
    const at = this.nodes.variableOf(node);
    if (at > variable) return node;
    if (at === variable) return this.nodes.child(node, value);
    const key = variable * 16 + value;
    const slot = this.slot(RESTRICT, node, key);
    if (this.cached(slot, RESTRICT, node, key)) return this.cache[slot + 3] as Node;
    const children = this.nodes.childrenOf(node).map((child) => this.restrict(child, variable, value));
    return this.remember(slot, RESTRICT, node, key, this.nodes.make(at, children));
  }

  /** The variables that the function depends on. */
  support(node: Node): ReadonlySet<number> {
    const seen = new Set<Node>();
    const found = new Set<number>();
    const visit = (at: Node): void => {
      if (at < TERMINALS || seen.has(at)) return;
      seen.add(at);
      found.add(this.nodes.variableOf(at));
      this.nodes.childrenOf(at).forEach(visit);
    };
    visit(node);
    return found;
  }

  /** The value of the function for a value of each variable. */
  at(node: Node, values: ArrayLike<number>): number {
    let found = node;
    while (found >= TERMINALS) found = this.nodes.child(found, values[this.nodes.variableOf(found)] as number);
    return found;
  }

  /** How many assignments of all variables make the function true. */
  count(node: Node): bigint {
    return this.below(node) * this.skipped(-1, this.nodes.variableOf(node));
  }

  /** One assignment that makes the function true, a value for each variable, or null where there is none. */
  pick(node: Node): readonly number[] | null {
    if (node === FALSE) return null;
    const values = this.domains.map(() => 0);
    for (let at = node; at >= TERMINALS; ) {
      const value = this.nodes.childrenOf(at).findIndex((child) => child !== FALSE);
      values[this.nodes.variableOf(at)] = value;
      at = this.nodes.child(at, value);
    }
    return values;
  }

  private below(node: Node): bigint {
    if (node < TERMINALS) return node === TRUE ? 1n : 0n;
    let total = this.counts.get(node);
    if (total === undefined) {
      total = 0n;
      const variable = this.nodes.variableOf(node);
      for (const child of this.nodes.childrenOf(node))
        total += this.below(child) * this.skipped(variable, this.nodes.variableOf(child));
      this.counts.set(node, total);
    }
    return total;
  }

  /** Assignments of the variables strictly between two. */
  private skipped(after: number, before: number): bigint {
    let product = 1n;
    for (let variable = after + 1; variable < before; variable++) product *= BigInt(this.domains[variable] as number);
    return product;
  }

  private slot(op: number, a: number, b: number): number {
    const hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(op, 0xc2b2ae35);
    return ((hash ^ (hash >>> 15)) & ((1 << CACHE_BITS) - 1)) * 4;
  }

  private cached(slot: number, op: number, a: number, b: number): boolean {
    return this.cache[slot] === op + 1 && this.cache[slot + 1] === a && this.cache[slot + 2] === b;
  }

  private remember(slot: number, op: number, a: number, b: number, result: Node): Node {
    this.cache[slot] = op + 1;
    this.cache[slot + 1] = a;
    this.cache[slot + 2] = b;
    this.cache[slot + 3] = result;
    return result;
  }
}

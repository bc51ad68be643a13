/** Where the nodes of decision diagrams live: each node once, so that equal functions are the same number. */

/** A function. Numbers below {@link TERMINALS} are constants and stand for themselves. */
export type Node = number;

/** Constants are 0 to 63. */
export const TERMINALS = 64;

/** Nodes over variables with finite values. No node has only equal children; children test later variables. */
export class Nodes {
  /** Number of values of each variable. */
  readonly domains: readonly number[];
  private readonly stride: number;
  private variables = new Int32Array(1 << 12);
  private children: Int32Array;
  private used = TERMINALS;
  /** Open addressing; 0 is free. Twice as long as there is room for nodes. */
  private table = new Int32Array(1 << 13);

  constructor(domains: readonly number[]) {
    this.domains = domains;
    this.stride = Math.max(...domains);
    this.children = new Int32Array(this.stride << 12);
    this.variables.fill(domains.length, 0, TERMINALS);
  }

  get size(): number {
    return this.used - TERMINALS;
  }

  /** The variable that a node tests; for a constant one past the last. */
  variableOf(node: Node): number {
    return this.variables[node] as number;
  }

  child(node: Node, value: number): Node {
    return this.children[node * this.stride + value] as Node;
  }

  childrenOf(node: Node): Node[] {
    const start = node * this.stride;
    return [...this.children.subarray(start, start + (this.domains[this.variableOf(node)] as number))];
  }

  /** The one node with these children, one for each value of the variable. */
  make(variable: number, children: readonly Node[]): Node {
    const first = children[0] as Node;
    if (children.every((child) => child === first)) return first;
    if (this.used * 2 >= this.table.length) this.grow();
    let at = this.hash(variable, children) & (this.table.length - 1);
    for (; this.table[at] !== 0; at = (at + 1) & (this.table.length - 1)) {
      const known = this.table[at] as Node;
      const same =
        this.variables[known] === variable && children.every((child, value) => child === this.child(known, value));
      if (same) return known;
    }
    const made = this.used++;
    this.table[at] = made;
    this.variables[made] = variable;
    this.children.set(children, made * this.stride);
    return made;
  }

  private hash(variable: number, children: readonly Node[]): number {
    let hash = variable + 1;
    for (const child of children) hash = Math.imul(hash ^ child, 0x01000193) ^ (hash >>> 13);
    return hash ^ (hash >>> 16);
  }

  private grow(): void {
    const variables = new Int32Array(this.variables.length * 2);
    variables.set(this.variables);
    const children = new Int32Array(this.children.length * 2);
    children.set(this.children);
    this.variables = variables;
    this.children = children;
    this.table = new Int32Array(this.table.length * 2);
    for (let node = TERMINALS; node < this.used; node++) {
      let at = this.hash(this.variableOf(node), this.childrenOf(node)) & (this.table.length - 1);
      while (this.table[at] !== 0) at = (at + 1) & (this.table.length - 1);
      this.table[at] = node;
    }
  }
}

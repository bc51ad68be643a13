/** How many different results a model gives, counted exactly over the answer space. */
import { type Diagrams, FALSE, type Node, TRUE } from './diagram.ts';
import { TERMINALS } from './nodes.ts';
import type { Outcomes } from './outcomes.ts';

/** Several functions as one whose constants stand for the combinations of their values. Nodes are this class's own. */
class Together {
  readonly variables: number[] = [];
  readonly children: (readonly number[])[] = [];
  private readonly known = new Map<string, number>();
  private readonly diagrams: Diagrams;
  private readonly last: number;

  constructor(diagrams: Diagrams) {
    this.diagrams = diagrams;
    this.last = diagrams.domains.length;
  }

  isConstant(node: number): boolean {
    return this.variables[node] === this.last;
  }

  /** The functions as one, or the constant of no functions at all. */
  of(functions: readonly Node[]): number {
    return functions.reduce((sofar, next, at) => this.pair(sofar, next, at, new Map()), this.constant(''));
  }

  private constant(values: string): number {
    return this.intern(values, this.last, []);
  }

  private intern(key: string, variable: number, children: readonly number[]): number {
    let node = this.known.get(key);
    if (node === undefined) {
      node = this.variables.length;
      this.known.set(key, node);
      this.variables.push(variable);
      this.children.push(children);
    }
    return node;
  }

  private pair(sofar: number, next: Node, at: number, done: Map<string, number>): number {
    const variable = Math.min(this.variables[sofar] ?? this.last, this.diagrams.variableOf(next));
    if (variable === this.last) return this.constant(`${sofar}.${next}@${at}`);
    const key = `${sofar},${next}`;
    let node = done.get(key);
    if (node === undefined) {
      const [mine, theirs] = [this.below(sofar, variable), below(this.diagrams, next, variable)];
      const children = mine.map((child, value) => this.pair(child, theirs[value] ?? FALSE, at, done));
      const [first = 0] = children;
      const same = children.every((child) => child === first);
      node = same ? first : this.intern(`${variable}:${children.join()}`, variable, children);
      done.set(key, node);
    }
    return node;
  }

  below(node: number, variable: number): readonly number[] {
    if (this.variables[node] === variable) return this.children[node] ?? [];
    return Array.from({ length: this.diagrams.domains[variable] ?? 0 }, () => node);
  }
}

function below(diagrams: Diagrams, node: Node, variable: number): readonly Node[] {
  if (diagrams.variableOf(node) === variable) return diagrams.childrenOf(node);
  return Array.from({ length: diagrams.domains[variable] ?? 0 }, () => node);
}

/** The parts of `where` in which every table has one and the same outcome. */
function parts({ space: { diagrams }, tables, compiled }: Outcomes, where: Node, ids: readonly string[]): Node[] {
  return ids.reduce<Node[]>(
    (sofar, id) => {
      const table = tables[compiled.tableIndex.get(id) ?? -1];
      if (table === undefined) throw new Error(`the model has no table ${id}`);
      const results = new Set(compiled.tables[compiled.tableIndex.get(id) ?? -1]?.outcomes);
      const each = [...results].map((result) =>
        diagrams.map(table.outcome, (value) => (value === result ? TRUE : FALSE)),
      );
      return sofar.flatMap((part) => each.map((is) => diagrams.and(part, is)).filter((node) => node !== FALSE));
    },
    where === FALSE ? [] : [where],
  );
}

/**
 * How many combinations of outcomes the tables have together, somewhere in `where`.
 *
 * The space is cut into a part for each combination of `first`; in each part the outcomes of `rest` are found in one
 * pass. Which table stands where changes the time that the count takes, never the count.
 *
 * @throws Error where the model lacks a table
 */
export function distinctResults(
  outcomes: Outcomes,
  where: Node,
  first: readonly string[],
  rest: readonly string[] = [],
): number {
  const { diagrams } = outcomes.space;
  const together = new Together(diagrams);
  const root = together.of(
    rest.map((id) => {
      const table = outcomes.tables[outcomes.compiled.tableIndex.get(id) ?? -1];
      if (table === undefined) throw new Error(`the model has no table ${id}`);
      return table.outcome;
    }),
  );
  let count = 0;
  for (const part of parts(outcomes, where, first)) {
    const seen = new Set<number>();
    const found = new Set<number>();
    const visit = (node: Node, result: number): void => {
      if (node === FALSE) return;
      if (together.isConstant(result)) {
        found.add(result);
        return;
      }
      const pair = node * 2 ** 24 + result;
      if (seen.has(pair)) return;
      seen.add(pair);
      const variable = Math.min(
        node < TERMINALS ? Number.POSITIVE_INFINITY : diagrams.variableOf(node),
        together.variables[result] ?? 0,
      );
      const results = together.below(result, variable);
      below(diagrams, node, variable).forEach((child, value) => {
        visit(child, results[value] ?? 0);
      });
    };
    visit(part, root);
    count += found.size;
  }
  return count;
}

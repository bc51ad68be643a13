/**
 * Promise 15: with every prerequisite met that a blocked layer names, the layer is not blocked.
 *
 * The region in which a layer is blocked is cut into a part for each combination of rows that name prerequisites. In each
 * part the answers change as the remedies of these rows say. What the changed answers bring up, and nobody answered, is
 * not sure. What remains blocked is a counterexample.
 */
import { type Remedy, remedies } from '../../model/tables/prerequisites.ts';
import type { Claim } from '../claims.ts';
import { unsureCode } from '../codes.ts';
import { FALSE, type Node } from '../diagram.ts';
import { type Context, LAYERS } from './context.ts';

/** One input that gets a value, where it has one of the others that it replaces. */
interface Change {
  readonly input: number;
  readonly to: number;
  /** Codes that it replaces; any where it is left out. */
  readonly from?: readonly number[];
}

export function prerequisitesSuffice({ words }: Context): Claim[] {
  const { outcomes, claim, is } = words;
  const { compiled, source, space } = outcomes;
  const { diagrams, places } = space;

  const inputOf = (id: string): number => {
    const at = compiled.inputIndex.get(id);
    if (at === undefined) throw new Error(`the model has no input ${id}`);
    return at;
  };
  const codeOf = (input: number, value: string): number => compiled.inputs[input]?.values.indexOf(value) ?? -1;
  const changesOf = (remedy: Remedy): readonly Change[] => {
    const { question } = remedy;
    if ('gains' in remedy) return [{ input: inputOf(`${question}/${remedy.gains}`), to: 1 }];
    if ('loses' in remedy) return remedy.loses.map((member) => ({ input: inputOf(`${question}/${member}`), to: 0 }));
    const input = inputOf(question);
    const from = remedy.from?.map((value) => codeOf(input, value));
    return [{ input, to: codeOf(input, remedy.to), ...(from === undefined ? {} : { from }) }];
  };

  /** Where the layer is still blocked after the changes, as a function of the answers before. */
  const after = (blocked: Node, changes: readonly Change[]): Node => {
    // Answers after the change: a question that it brings up is not sure, one that it makes idle is dropped.
    let node = blocked;
    for (const { from, to, unasked, asked } of [...places].reverse()) {
      let dropped = node;
      let open = node;
      for (let input = from; input < to; input++) {
        dropped = diagrams.restrict(dropped, input, unasked);
        open = diagrams.restrict(open, input, unsureCode(compiled.inputs[input] ?? { values: [] }));
      }
      const given = diagrams.literal(from, [unasked]);
      node = diagrams.choose(asked, diagrams.choose(given, open, node), dropped);
    }
    for (const { input, to, from } of changes) {
      const changed = diagrams.restrict(node, input, to);
      node = from === undefined ? changed : diagrams.choose(diagrams.literal(input, from), changed, node);
    }
    return node;
  };

  /** The parts of a region by which of the functions hold in it. */
  const parts = (
    region: Node,
    holds: readonly Node[],
  ): readonly { readonly where: Node; readonly rows: readonly number[] }[] =>
    holds.reduce<readonly { where: Node; rows: readonly number[] }[]>(
      (sofar, node, row) =>
        sofar.flatMap(({ where, rows }) => [
          ...(diagrams.and(where, node) === FALSE ? [] : [{ where: diagrams.and(where, node), rows: [...rows, row] }]),
          ...(diagrams.without(where, node) === FALSE ? [] : [{ where: diagrams.without(where, node), rows }]),
        ]),
      region === FALSE ? [] : [{ where: region, rows: [] }],
    );

  return LAYERS.map((layer) => {
    const blocked = is(`${layer}-role`, 'blocked');
    const own = source.prerequisites.rows.flatMap(({ then }, row) =>
      then.layer === layer ? [{ what: then.what, holds: outcomes.prerequisites.holds[row] ?? FALSE }] : [],
    );
    const whats = [...new Set(own.map(({ what }) => what))];
    const named = whats.map((what) => diagrams.or(...own.filter((row) => row.what === what).map(({ holds }) => holds)));
    const region = diagrams.and(space.valid, blocked);
    const left = parts(region, named).map(({ where, rows }) => {
      const changes = rows.flatMap((row) => (remedies[whats[row] ?? ''] ?? []).flatMap(changesOf));
      return diagrams.and(where, after(blocked, changes));
    });
    return claim(
      `with every prerequisite met that blocked ${layer} names, it is not blocked`,
      blocked,
      diagrams.not(diagrams.or(...left)),
    );
  });
}

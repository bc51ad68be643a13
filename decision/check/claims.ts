/** Words for claims about a model: what was answered, what came out, and what follows from what. */
import type { Interim, PrerequisiteConclusion, VerifyConclusion } from '../engine/source.ts';
import type { Maturity } from '../model/vocabulary.ts';
import { unsureCode } from './codes.ts';
import { FALSE, NO_VALUE, type Node, type Operation, operation, TRUE } from './diagram.ts';
import type { Outcomes, TableDiagrams } from './outcomes.ts';
import { beforeAsking, meets } from './space.ts';

/** A claim over the whole space. It holds where `violation` is false, and says something where `premise` is not. */
export interface Claim {
  readonly statement: string;
  readonly premise: Node;
  readonly violation: Node;
}

/** One answer changed for another, all other answers the same. */
export interface Step {
  readonly input: number;
  readonly from: number;
  readonly to: number;
  /** Where the step can be taken; everywhere where it is left out. */
  readonly where?: Node;
  /** Names of the input and of both values. */
  readonly name: string;
}

export interface Words {
  readonly outcomes: Outcomes;
  and(...nodes: readonly Node[]): Node;
  or(...nodes: readonly Node[]): Node;
  not(node: Node): Node;
  /** The question is asked and its answer certainly is one of the options: given, or all that other answers leave. */
  known(question: string, ...options: readonly string[]): Node;
  /** The question is asked and its answer may be one of the options: it is, or not sure leaves one of them. */
  may(question: string, ...options: readonly string[]): Node;
  /** A single choice that is asked is given, and not left to not sure. */
  given(question: string): Node;
  /** The question is not asked. */
  unasked(question: string): Node;
  /** The first table gives one of the outcomes. */
  is(table: string, ...results: readonly string[]): Node;
  /** The outcome index of a first table. */
  outcome(table: string): Node;
  required(...controls: readonly string[]): Node;
  /** At least recommended. */
  asked(...controls: readonly string[]): Node;
  /** Asked for with one of the maturities, by any row. */
  asWhat(control: string, ...maturities: readonly Maturity[]): Node;
  avoids(...shortcuts: readonly string[]): Node;
  conflicts(conflict: string): Node;
  /** Any of the collected rows holds whose conclusion is such; the table is known to have one. */
  names(table: 'prerequisites' | 'federation-kinds' | 'verify', such: (then: Conclusion) => boolean): Node;
  /** The interim of the layer names all the controls. */
  interimHas(layer: string, ...controls: readonly string[]): Node;
  /** Such an interim is shown: that of a blocked layer, or what to use until something is known. */
  showsInterim(such: (interim: Interim, id: string) => boolean): Node;
  /** Where the premise holds, so does the conclusion. */
  claim(statement: string, premise: Node, conclusion: Node): Claim;
  /**
   * For no step from one answer to another is `wrong` true of the results before and after.
   *
   * @param where compares only from here
   * @param keeping compares only where each of these functions has the same value before and after
   */
  compare(
    statement: string,
    node: Node,
    steps: readonly Step[],
    wrong: Operation,
    where?: Node,
    keeping?: readonly Node[],
  ): Claim;
  /** What is true with not sure is true with some value, all other answers the same. */
  notSureFollows(statement: string, node: Node): Claim;
  /** For each question whether it is asked. */
  questionsAsked(): readonly Node[];
  /** Steps up a scale of options, from each to all above it. */
  steps(input: string, ...scale: readonly string[]): readonly Step[];
  /** The steps from not sure to each of the options. */
  unsureSteps(input: string, ...options: readonly string[]): readonly Step[];
  /** Steps from not sure to each value, for every input. */
  surenesses(): readonly Step[];
}

/** What rows of the tables that {@link Words.names} reads conclude, as far as they do. */
type Conclusion = Partial<PrerequisiteConclusion & VerifyConclusion> & { readonly kind?: string };

/** @throws Error from every word that names what the model does not have, so that no claim is empty by a slip */
export function wordsFor(outcomes: Outcomes): Words {
  const { compiled, source, space } = outcomes;
  const { diagrams } = space;
  const unsettled = new Map<Node, Node>();

  const inputOf = (id: string): number => {
    const at = compiled.inputIndex.get(id);
    if (at === undefined) throw new Error(`the model has no input ${id}`);
    return at;
  };
  const codeOf = (id: string, value: string): number => {
    const at = compiled.inputs[inputOf(id)]?.values.indexOf(value) ?? -1;
    if (at < 0) throw new Error(`${id} has no value ${value}`);
    return at;
  };
  const codesOf = (id: string, values: readonly string[]): number[] => values.map((value) => codeOf(id, value));
  const contradiction = diagrams.or(...space.places.map(({ refused }) => refused));
  /** Where the question of an input is asked and no answer contradicts another: elsewhere a change of it is no step. */
  const stands = (input: number): Node => {
    const { asked = FALSE } = space.places[compiled.inputs[input]?.question ?? -1] ?? {};
    return diagrams.without(asked, contradiction);
  };
  /** Where a value of an input that is not sure is not excluded by other answers. */
  const remains = (input: number, value: number): Node => space.remains?.[input]?.[value] ?? TRUE;
  const checked = (id: string, values: readonly string[]): readonly string[] => {
    codesOf(id, values);
    return values;
  };
  const sizeOf = (id: string): number => compiled.inputs[inputOf(id)]?.values.length ?? 0;

  const levelOf = (control: string, least: number): Node => {
    const at = source.controls.indexOf(control);
    if (at < 0) throw new Error(`the model has no control ${control}`);
    return diagrams.map(outcomes.levels[at] ?? FALSE, (level) => (level >= least ? TRUE : FALSE));
  };
  const rowsThat = (table: TableDiagrams, concludes: (row: number) => boolean, what: string): Node => {
    const rows = table.holds.filter((_, row) => concludes(row));
    if (rows.length === 0) throw new Error(`the model never says ${what}`);
    return diagrams.or(...rows);
  };
  const tableOf = (table: string): Node => outcomes.tables[inputOf(table) - compiled.rawCount]?.outcome ?? FALSE;
  const before = (node: Node): Node => {
    let found = unsettled.get(node);
    if (found === undefined) {
      found = beforeAsking(space, node);
      unsettled.set(node, found);
    }
    return found;
  };
  const step = (input: number, from: number, to: number): Step => {
    const { id, values } = compiled.inputs[input] ?? { id: '', values: [] };
    return { input, from, to, name: `${id} from ${values[from] ?? 'not sure'} to ${values[to] ?? 'not sure'}` };
  };

  return {
    outcomes,
    and: (...nodes) => diagrams.and(...nodes),
    or: (...nodes) => diagrams.or(...nodes),
    not: (node) => diagrams.not(node),
    known: (question, ...options) => meets(space, inputOf(question), checked(question, options), true),
    may: (question, ...options) => meets(space, inputOf(question), checked(question, options), false),
    given: (question) => diagrams.not(diagrams.literal(inputOf(question), [sizeOf(question)])),
    unasked: (question) => diagrams.literal(inputOf(question), [sizeOf(question) + 1]),
    is: (table, ...results) => {
      const codes = codesOf(table, results);
      return diagrams.map(tableOf(table), (value) => (codes.includes(value) ? TRUE : FALSE));
    },
    outcome: tableOf,
    required: (...controls) => diagrams.and(...controls.map((control) => levelOf(control, 2))),
    asked: (...controls) => diagrams.and(...controls.map((control) => levelOf(control, 1))),
    asWhat: (control, ...maturities) => {
      levelOf(control, 1);
      const { rows } = source.controlRows;
      return diagrams.or(
        ...outcomes.controls.holds.filter((_, row) => {
          const { then } = rows[row] ?? {};
          return then?.control === control && maturities.includes(then.maturity);
        }),
      );
    },
    avoids: (...shortcuts) =>
      diagrams.and(
        ...shortcuts.map((id) =>
          rowsThat(outcomes.avoid, (row) => source.avoid.rows[row]?.then === id, `to avoid ${id}`),
        ),
      ),
    conflicts: (id) =>
      rowsThat(outcomes.conflicts, (row) => source.conflicts.rows[row]?.then.conflict === id, `conflict ${id}`),
    names: (table, such) => {
      const { verdict } = source;
      const concluded: Readonly<Record<typeof table, readonly Conclusion[]>> = {
        prerequisites: source.prerequisites.rows.map(({ then }) => then),
        'federation-kinds': verdict?.federationKinds.rows.map(({ then }) => ({ kind: then })) ?? [],
        verify: verdict?.verify.rows.map(({ then }) => then) ?? [],
      };
      const built = {
        prerequisites: outcomes.prerequisites,
        'federation-kinds': outcomes.federationKinds,
        verify: outcomes.verify,
      };
      return rowsThat(built[table], (row) => such(concluded[table][row] ?? {}), `such a row of ${table}`);
    },
    showsInterim: (such) => {
      const shown = Object.entries(source.interims).flatMap(([id, one]) => (such(one, id) ? [id] : []));
      const instead = source.layers.map(({ interim }) => {
        const ids = compiled.inputs[inputOf(interim)]?.values ?? [];
        return diagrams.map(tableOf(interim), (value) => (shown.includes(ids[value] ?? '') ? TRUE : FALSE));
      });
      const until = source.verdict?.verify.rows ?? [];
      return diagrams.or(
        ...instead,
        ...outcomes.verify.holds.filter((_, row) => shown.includes(until[row]?.then.until ?? '')),
      );
    },
    interimHas: (layer, ...controls) => {
      const { interim } = source.layers.find((plan) => plan.layer === layer) ?? { interim: '' };
      const names = compiled.inputs[inputOf(interim)]?.values ?? [];
      const has = names.map((name) =>
        controls.every((control) => source.interims[name]?.controls.includes(control) === true),
      );
      return diagrams.map(tableOf(interim), (value) => (has[value] === true ? TRUE : FALSE));
    },
    claim: (statement, premise, conclusion) => {
      const applies = diagrams.and(space.valid, premise);
      return { statement, premise: applies, violation: diagrams.without(applies, conclusion) };
    },
    compare: (statement, node, steps, wrong, where = TRUE, keeping = []) => {
      const function_ = before(node);
      const premises: Node[] = [];
      const violations: Node[] = [];
      for (const { input, from, to, where: possible = TRUE } of steps) {
        const given = diagrams.and(diagrams.literal(input, [from]), possible, stands(input));
        const pair = (op: Operation, of: Node): Node =>
          diagrams.apply(op, diagrams.restrict(of, input, from), diagrams.restrict(of, input, to));
        const changed = keeping.map((kept) => pair(changes, before(kept)));
        premises.push(diagrams.and(space.valid, given, where));
        const compared = diagrams.without(diagrams.and(space.answered, given, before(where)), diagrams.or(...changed));
        violations.push(diagrams.and(compared, pair(wrong, function_)));
      }
      return { statement, premise: diagrams.or(...premises), violation: diagrams.or(...violations) };
    },
    notSureFollows: (statement, node) => {
      const function_ = before(node);
      const violations = compiled.inputs.slice(0, compiled.rawCount).map((input, i) => {
        const unsure = diagrams.and(diagrams.literal(i, [unsureCode(input)]), stands(i));
        const somewhere = diagrams.or(
          ...input.values.map((_, value) => diagrams.and(remains(i, value), diagrams.restrict(function_, i, value))),
        );
        return diagrams.without(diagrams.and(space.answered, unsure, function_), somewhere);
      });
      return { statement, premise: diagrams.and(space.valid, node), violation: diagrams.or(...violations) };
    },
    questionsAsked: () => space.places.map(({ from, unasked }) => diagrams.not(diagrams.literal(from, [unasked]))),
    steps: (input, ...scale) => {
      const codes = codesOf(input, scale);
      return codes.flatMap((from, at) => codes.slice(at + 1).map((to) => step(inputOf(input), from, to)));
    },
    unsureSteps: (id, ...options) => {
      const input = inputOf(id);
      return codesOf(id, options).map((to) => step(input, sizeOf(id), to));
    },
    surenesses: () =>
      compiled.inputs
        .slice(0, compiled.rawCount)
        .flatMap((input, i) =>
          input.values.map((_, value) => ({ ...step(i, unsureCode(input), value), where: remains(i, value) })),
        ),
  };
}

/** True where the value is another. */
export const changes = operation(
  (before, after) => (after === before ? FALSE : TRUE),
  (a, b) => (a === b ? FALSE : -1),
);
/** True where the value rises. */
export const rises = operation(
  (before, after) => (after > before ? TRUE : FALSE),
  (a, b) => (a === b ? FALSE : -1),
);
/** True where the value falls. */
export const falls = operation(
  (before, after) => (after < before ? TRUE : FALSE),
  (a, b) => (a === b ? FALSE : -1),
);
/** True where something that was true is no longer so. */
export const isLost = operation(
  (before, after) => (before === TRUE && after === FALSE ? TRUE : FALSE),
  (a, b) => (a === FALSE || b === TRUE || a === b ? FALSE : -1),
);

/** The lifetime of the access token in the order of its seconds; no value where there is no token. */
export function secondsOf({ outcomes, outcome }: Words): Node {
  const values =
    outcomes.compiled.tables[outcomes.compiled.tableIndex.get('access-token-seconds') ?? -1]?.outcomeIds ?? [];
  const seconds = values.map(Number);
  const ordered = seconds.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  return outcomes.space.diagrams.map(outcome('access-token-seconds'), (value) => {
    const at = ordered.indexOf(seconds[value] ?? Number.NaN);
    return at < 0 ? NO_VALUE : at;
  });
}

/** True where both have a value and the second is larger. */
export const lengthens = operation((before, after) =>
  before !== NO_VALUE && after !== NO_VALUE && after > before ? TRUE : FALSE,
);
/** True where both have a value and the second is smaller. */
export const shortens = operation((before, after) =>
  before !== NO_VALUE && after !== NO_VALUE && after < before ? TRUE : FALSE,
);

/** What must hold of any model, whatever it says: no gaps, no dead rows, no idle questions, nothing unknown. */
import type { CollectRow } from '../engine/table.ts';
import { sources } from '../model/sources.ts';
import { type Remedy, remedies } from '../model/tables/prerequisites.ts';
import type { Side } from '../model/vocabulary.ts';
import { FALSE, type Node } from './diagram.ts';
import { collectTables, type Outcomes } from './outcomes.ts';
import { beforeAsking, counterexample } from './space.ts';

/** A check, what it looked at and what it found. It holds where there are no failures. */
export interface StructureResult {
  readonly id: string;
  readonly statement: string;
  /** How many things were looked at. */
  readonly checked: number;
  readonly failures: readonly string[];
}

type Check = (outcomes: Outcomes) => StructureResult;

const result = (id: string, statement: string, findings: readonly (string | null)[]): StructureResult => ({
  id,
  statement,
  checked: findings.length,
  failures: findings.filter((finding) => finding !== null),
});

/** A row of any table, whatever it concludes. */
type AnyRow = CollectRow<unknown>;

const allRows = (outcomes: Outcomes): AnyRow[] =>
  [...outcomes.source.tables, ...collectTables(outcomes).map(({ source }) => source)].flatMap<AnyRow>(
    ({ rows }) => rows,
  );

/** Everything that a recommendation shows, as functions of the answers. */
const shown = ({ source, compiled, tables, levels, ...collected }: Outcomes): Node[] => [
  ...[
    ...source.layers.flatMap(({ role, interim }) => [role, interim]),
    ...source.profile.map(({ table }) => table),
    ...(source.verdict === undefined ? [] : [source.verdict.decidedBy]),
  ].map((table) => tables[compiled.tableIndex.get(table) ?? -1]?.outcome ?? FALSE),
  ...levels,
  ...[
    collected.prerequisites,
    collected.avoid,
    collected.conflicts,
    collected.federationKinds,
    collected.verify,
  ].flatMap(({ holds }) => holds),
];

const covered: Check = (outcomes) =>
  result(
    'covered',
    'Every first table has a row for every combination of answers.',
    outcomes.tables.map(({ id, uncovered }) => {
      const gap = counterexample(outcomes.space, outcomes.space.diagrams.and(outcomes.space.valid, uncovered));
      return gap === null ? null : `${id}: no row for ${gap}`;
    }),
  );

const fires: Check = (outcomes) => {
  const { diagrams, valid } = outcomes.space;
  const dead = (table: string, rowIds: readonly string[], nodes: readonly Node[]) =>
    nodes.map((node, row) => (diagrams.and(valid, node) === FALSE ? `${table}: ${rowIds[row]} never fires` : null));
  return result(
    'fires',
    'Every row of a first table decides some combination, every row of a collect table holds for some.',
    [
      ...outcomes.tables.flatMap(({ id, rowIds, decides }) => dead(id, rowIds, decides)),
      ...collectTables(outcomes).flatMap(({ diagrams: { id, rowIds, holds } }) => dead(id, rowIds, holds)),
    ],
  );
};

const once: Check = (outcomes) => {
  const repeated = (table: string, rows: readonly AnyRow[], concludes: (row: AnyRow) => unknown): (string | null)[] => {
    const texts = rows.map((row) => {
      const conditions = Object.entries(row.when).map(([input, values]) => [input, [values].flat().sort()]);
      return JSON.stringify([conditions.sort(), concludes(row)]);
    });
    return rows.map(({ id }, at) => {
      const first = texts.indexOf(texts[at] ?? '');
      return first === at ? null : `${table}: ${id} repeats ${rows[first]?.id}`;
    });
  };
  return result(
    'once',
    'No two rows of a first table have the same conditions, no two rows of a collect table the same conditions and conclusion.',
    [
      ...outcomes.source.tables.flatMap(({ id, rows }) => repeated(id, rows, () => null)),
      ...collectTables(outcomes).flatMap(({ source: { id, rows } }) => repeated(id, rows, ({ then }) => then)),
    ],
  );
};

const reached: Check = ({ source, compiled, tables, space }) => {
  const isReached = (t: number, outcome: number): boolean => {
    const of = compiled.tables[t]?.outcomes ?? [];
    const rows = tables[t]?.decides.filter((_, row) => of[row] === outcome) ?? [];
    return space.diagrams.and(space.valid, space.diagrams.or(...rows)) !== FALSE;
  };
  // Roles are one vocabulary of all layers: each is reached by one of them.
  const roles = source.layers.map(({ role }) => compiled.tableIndex.get(role) ?? -1);
  return result(
    'reached',
    'Every outcome of every first table is the result for some combination, every role that of some layer.',
    compiled.tables.flatMap(({ id: table, outcomeIds }, t) =>
      outcomeIds.map((id, outcome) =>
        (roles.includes(t) ? roles : [t]).some((one) => isReached(one, outcome))
          ? null
          : `${table}: ${id} is never reached`,
      ),
    ),
  );
};

/** Contract of 2.0 that no row reads yet: the release needs a use for it, or the question without it. */
const NOT_READ: readonly string[] = ['authorization-server/device-grant'];

const decisive: Check = (outcomes) => {
  const { compiled, space } = outcomes;
  const { diagrams } = space;
  const before = shown(outcomes).map((node) => beforeAsking(space, node));
  const changes = (input: number): boolean =>
    before.some((node) => {
      const [first = FALSE, ...rest] = Array.from({ length: (diagrams.domains[input] ?? 1) - 1 }, (_, code) =>
        diagrams.restrict(node, input, code),
      );
      return rest.some((other) => diagrams.and(space.answered, diagrams.differ(first, other)) !== FALSE);
    });
  return result(
    'decisive',
    'Every question, and every member of a set, changes some result by itself.',
    compiled.inputs
      .slice(0, compiled.rawCount)
      .map(({ id }, input) =>
        changes(input) !== NOT_READ.includes(id) ? null : `${id} changes nothing, or is read by now`,
      ),
  );
};

const ordered: Check = ({ source }) =>
  result(
    'ordered',
    'Worst-first tables have their rows in the order of their outcomes and read no table that is not worst-first.',
    source.tables
      .filter(({ scale }) => scale === 'worst-first')
      .flatMap(({ id, outcomes, rows }) => {
        const priorities = new Set(
          source.tables.filter((table) => table.scale === 'by-priority').map((table) => table.id),
        );
        return rows.map((row, at) => {
          const before = rows[at - 1];
          if (before && outcomes.indexOf(before.then) > outcomes.indexOf(row.then))
            return `${id}: ${row.id} is worse than ${before.id} above it`;
          const reads = Object.keys(row.when).find((input) => priorities.has(input));
          return reads === undefined ? null : `${id}: ${row.id} reads ${reads}, which is not worst-first`;
        });
      }),
  );

const cited: Check = (outcomes) =>
  result(
    'cited',
    'Every source that a row cites exists.',
    allRows(outcomes).flatMap(({ id, sources: cites = [] }) =>
      cites.map((source) => (Object.hasOwn(sources, source) ? null : `${id} cites ${source}, which does not exist`)),
    ),
  );

const unique: Check = (outcomes) => {
  const repeated = (what: string, ids: readonly string[]) =>
    ids.map((id, at) => (ids.indexOf(id) === at ? null : `${what} ${id} stands twice`));
  const { source, compiled } = outcomes;
  return result('unique', 'Every id is unique: rows in the model, tables and inputs, controls.', [
    ...repeated(
      'row',
      allRows(outcomes).map(({ id }) => id),
    ),
    ...repeated(
      'input',
      compiled.inputs.map(({ id }) => id),
    ),
    ...repeated('control', source.controls),
  ]);
};

const known: Check = ({ source, levels, space }) => {
  const { diagrams, valid } = space;
  const named = [
    ...source.controlRows.rows.map(({ id, then }) => ({ id, control: then.control })),
    ...Object.entries(source.interims).flatMap(([id, { controls }]) => controls.map((control) => ({ id, control }))),
  ];
  return result(
    'known',
    'Every control that a row or an interim names is in the list, and every control in the list is given to somebody.',
    [
      ...named.map(({ id, control }) =>
        source.controls.includes(control) ? null : `${id} names the unknown control ${control}`,
      ),
      ...source.controls.map((control, c) => {
        const given = diagrams.map(levels[c] ?? FALSE, (level) => (level > 0 ? 1 : 0));
        return diagrams.and(valid, given) === FALSE ? `${control} is never given` : null;
      }),
    ],
  );
};

const drafts: Check = ({ source }) =>
  result(
    'drafts',
    'What exists as a draft only is never required.',
    source.controlRows.rows.map(({ id, then }) =>
      then.maturity === 'watch' && then.level === 'required' ? `${id} requires a draft` : null,
    ),
  );

const blocked: Check = ({ source, compiled, tables, prerequisites, space }) => {
  const { diagrams, valid } = space;
  const outcomeIs = (table: string, wanted: (outcome: string) => boolean): Node => {
    const at = compiled.tableIndex.get(table) ?? -1;
    const ids = compiled.tables[at]?.outcomeIds ?? [];
    return diagrams.map(tables[at]?.outcome ?? FALSE, (value) => (wanted(ids[value] ?? '') ? 1 : 0));
  };
  return result(
    'blocked',
    'A layer names prerequisites and an interim exactly where it is blocked.',
    source.layers.flatMap(({ layer, role, interim }) => {
      const stopped = outcomeIs(role, (outcome) => outcome === 'blocked');
      const asks = diagrams.or(
        ...prerequisites.holds.filter((_, row) => source.prerequisites.rows[row]?.then.layer === layer),
      );
      const stands = outcomeIs(interim, (outcome) => Object.hasOwn(source.interims, outcome));
      const differ = (what: string, node: Node): (string | null)[] => {
        const wrong = diagrams.and(valid, diagrams.differ(stopped, node));
        const vector = counterexample(space, wrong);
        return [
          vector === null ? null : `${layer}: blocked without ${what}, or ${what} without being blocked, for ${vector}`,
        ];
      };
      return [...differ('prerequisites', asks), ...differ('an interim', stands)];
    }),
  );
};

const SIDES: readonly Side[] = [
  'client',
  'server',
  'authorization-server',
  'identity-provider',
  'platform',
  'network',
  'agreement',
];

const verified: Check = ({ source }) =>
  result(
    'verified',
    'What has to be verified names a question, a side and an interim that the model has, and kinds of federation are those that the facts tell apart.',
    [
      ...(source.verdict?.verify.rows ?? []).flatMap(({ id, then: { question, side, until, layer } }) => [
        source.questions.some((one) => one.id === question) ? null : `${id} asks the unknown question ${question}`,
        SIDES.includes(side) ? null : `${id} turns to the unknown side ${side}`,
        Object.hasOwn(source.interims, until) ? null : `${id} stands on the unknown interim ${until}`,
        source.layers.some((one) => one.layer === layer) ? null : `${id} speaks of the unknown layer ${layer}`,
      ]),
      ...(source.verdict?.federationKinds.rows ?? []).map(({ id, then, when }) => {
        const facts = ['user-acceptance', 'workload-acceptance'].flatMap((fact) => [when[fact] ?? []].flat());
        return facts.length === 0 || facts.includes(then) ? null : `${id} concludes ${then} from ${facts.join()}`;
      }),
    ],
  );

const remedied: Check = ({ source, compiled }) => {
  const whats = [...new Set(source.prerequisites.rows.map(({ then }) => then.what))];
  const unknown = (remedy: Remedy): string | null => {
    const { question } = remedy;
    const members = 'gains' in remedy ? [remedy.gains] : 'loses' in remedy ? remedy.loses : null;
    const named = members?.map((member) => `${question}/${member}`) ?? [question];
    const values = 'to' in remedy ? [remedy.to, ...(remedy.from ?? [])] : [];
    const known = compiled.inputs[compiled.inputIndex.get(question) ?? -1]?.values ?? [];
    return named.every((input) => compiled.inputIndex.has(input)) && values.every((value) => known.includes(value))
      ? null
      : `a remedy names what ${question} does not have`;
  };
  return result(
    'remedied',
    'Every prerequisite has its remedy, every remedy its prerequisite, in answers that there are.',
    [
      ...whats.map((what) => (Object.hasOwn(remedies, what) ? null : `${what} has no remedy`)),
      ...Object.entries(remedies).flatMap(([what, steps]) => [
        whats.includes(what) ? null : `${what} is the remedy of no prerequisite`,
        ...steps.map(unknown),
      ]),
    ],
  );
};

const checks = {
  covered,
  fires,
  once,
  reached,
  decisive,
  ordered,
  cited,
  unique,
  known,
  drafts,
  blocked,
  verified,
  remedied,
} satisfies Readonly<Record<string, Check>>;

/** Runs every structural check on one model, or the one that is named. */
export const checkStructure = (outcomes: Outcomes, only?: string): readonly StructureResult[] =>
  Object.entries(checks).flatMap(([id, check]) => (only === undefined || only === id ? [check(outcomes)] : []));

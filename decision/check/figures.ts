/** What can be counted about a model, for the page that shows it. */
import type { ModelSource } from '../engine/source.ts';
import type { LayerId, LayerRole } from '../model/vocabulary.ts';
import type { Node } from './diagram.ts';
import { distinctResults } from './distinct.ts';
import { firingOf, outcomeCounts, sureOf } from './firing.ts';
import { type Outcomes, outcomesOf } from './outcomes.ts';
import { prove, type Report } from './report.ts';

/** Exact counts over a part of the answer space. */
export interface Counts {
  readonly combinations: bigint;
  /** For each row the combinations in which it fires. */
  readonly firing: ReadonlyMap<string, bigint>;
  /** For each layer the combinations in which it has each role. */
  readonly roles: { readonly [L in LayerId]: ReadonlyMap<LayerRole, bigint> };
}

export interface Figures {
  readonly report: Report;
  /** Over all combinations of answers. */
  readonly all: Counts;
  /** Over those in which nothing is not sure. */
  readonly sure: Counts;
  /** Different combinations of the roles of the layers. */
  readonly roleResults: number;
  /** Different combinations of roles and profile. */
  readonly designs: number;
}

/** Profile fields that vary with impact and exposure more than with the design; counted after the others. */
const LATE = ['access-token-seconds', 'certificate-seconds', 'refresh', 'downstream-call'];

function countsOf(outcomes: Outcomes, where: Node): Counts {
  const { source, space } = outcomes;
  const rolesOf = (layer: LayerId): ReadonlyMap<LayerRole, bigint> => {
    const { role = '' } = source.layers.find((plan) => plan.layer === layer) ?? {};
    const names = source.tables.find(({ id }) => id === role)?.outcomes ?? [];
    return new Map(outcomeCounts(outcomes, role, where).map((count, at) => [names[at] as LayerRole, count]));
  };
  return {
    combinations: space.diagrams.count(where),
    firing: firingOf(outcomes, where),
    roles: { oauth: rolesOf('oauth'), mtls: rolesOf('mtls'), federation: rolesOf('federation') },
  };
}

/**
 * Proves the model and counts what it gives, exactly and over the whole answer space: some seconds.
 *
 * @throws Error where the model does not compile, or lacks a table, value or control that a promise speaks of
 */
export function figuresOf(source: ModelSource): Figures {
  const outcomes = outcomesOf(source);
  const { valid, diagrams } = outcomes.space;
  const roles = source.layers.map(({ role }) => role);
  const tables = [...roles, ...source.profile.map(({ table }) => table)];
  const isLate = (id: string): boolean => LATE.includes(id);
  return {
    report: prove(source, diagrams),
    all: countsOf(outcomes, valid),
    sure: countsOf(outcomes, sureOf(outcomes)),
    roleResults: distinctResults(outcomes, valid, roles),
    designs: distinctResults(
      outcomes,
      valid,
      tables.filter((id) => !isLate(id)),
      tables.filter(isLate),
    ),
  };
}

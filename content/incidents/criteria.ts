import { type Failure, failures, type Incident } from '@/content/incident-frontmatter';
import { type IncidentKind, incidentIds, incidentLabels } from './ids';

/** What the list of cases can be narrowed to: something that failed, or a kind of event. */
export type Criterion = Failure | IncidentKind;

/** The kinds of which there is a case, in the order in which the type lists them. */
const KINDS = [
  'breach',
  'attack',
  'vulnerability',
  'research',
  'misconfiguration',
  'accident',
] as const satisfies readonly IncidentKind[];

export const kindsTold: readonly IncidentKind[] = KINDS.filter((kind) =>
  incidentIds.some((id) => incidentLabels[id].kind === kind),
);

/** All criteria that at least one case can meet. */
export const criteria: readonly Criterion[] = [...failures, ...kindsTold];

export const isFailure = (criterion: Criterion): criterion is Failure =>
  (failures as readonly Criterion[]).includes(criterion);

/** The cases that meet a criterion: in which it failed, or which are of that kind. */
export const meeting = (incidents: readonly Incident[], criterion: Criterion): readonly Incident[] =>
  incidents.filter((incident) =>
    isFailure(criterion) ? incident.failed[criterion].part === 'failed' : incident.kind === criterion,
  );

/** The cases in which a failure made worse what something else began. */
export const worsened = (incidents: readonly Incident[], failure: Failure): readonly Incident[] =>
  incidents.filter(({ failed }) => failed[failure].part === 'contributed');

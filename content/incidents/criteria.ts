/**
 * What kind of event an incident was, in the order in which lists name them. A vulnerability record is no breach, and a
 * demonstration is no attack.
 */
export const incidentKinds = ['breach', 'attack', 'vulnerability', 'research', 'misconfiguration', 'accident'] as const;

export type IncidentKind = (typeof incidentKinds)[number];

/** What of a connection can fail, after the three groups of questions that ask about it. */
export const failures = ['boundary', 'path', 'maturity'] as const;

export type Failure = (typeof failures)[number];

/** The part that a failure had in a case: the case needed it, it made the case worse, or it had none. */
export const failureParts = ['failed', 'contributed', 'none'] as const;

/** What of a case the criteria look at. */
interface Case {
  readonly kind: IncidentKind;
  readonly failed: { readonly [F in Failure]: { readonly part: (typeof failureParts)[number] } };
}

/** What the list of cases can be narrowed to: something that failed, or a kind of event. */
export type Criterion = Failure | IncidentKind;

/** The kinds of which there is a case. */
export const kindsOf = (incidents: readonly Pick<Case, 'kind'>[]): readonly IncidentKind[] =>
  incidentKinds.filter((kind) => incidents.some((incident) => incident.kind === kind));

/** All criteria that at least one case can meet. */
export const criteriaOf = (incidents: readonly Pick<Case, 'kind'>[]): readonly Criterion[] => [
  ...failures,
  ...kindsOf(incidents),
];

export const isFailure = (criterion: Criterion): criterion is Failure =>
  (failures as readonly Criterion[]).includes(criterion);

/** The cases that meet a criterion: in which it failed, or which are of that kind. */
export const meeting = <C extends Case>(incidents: readonly C[], criterion: Criterion): readonly C[] =>
  incidents.filter((incident) =>
    isFailure(criterion) ? incident.failed[criterion].part === 'failed' : incident.kind === criterion,
  );

/** The cases in which a failure made worse what something else began. */
export const worsened = <C extends Case>(incidents: readonly C[], failure: Failure): readonly C[] =>
  incidents.filter(({ failed }) => failed[failure].part === 'contributed');

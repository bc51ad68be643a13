import type { Criterion } from './criteria';
import type { IncidentId } from './ids';

/** Address of the page of a case. */
export const incidentPath = (id: IncidentId): string => `/incidents/${id}`;

/** Address of the cases that meet a criterion. */
export const criterionPath = (criterion: Criterion): string => `/incidents/by/${criterion}`;

import type { ControlId } from '@/decision';

/** Path of the page about a control. */
export const controlPath = (id: ControlId): string => `/controls/${id}`;

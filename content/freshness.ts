/** For how many days after their check the facts of a page count as fresh. */
export const FRESH_DAYS = 180;

const DAY = 86_400_000;

/** Days from one ISO 8601 date to another. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** The first day, as an ISO 8601 date, on which facts checked on the given day are no longer fresh. */
export const staleFrom = (checked: string): string =>
  new Date(Date.parse(checked) + (FRESH_DAYS + 1) * DAY).toISOString().slice(0, 10);

/** Address of the page of a framework. */
export const frameworkPath = (id: string): string => `/frameworks/${id}`;

/** Anchor of an entry on the page of its framework: `NHI1:2025` to `nhi1-2025`. */
export const entryAnchor = (ref: string): string =>
  ref
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Address of an entry. */
export const entryPath = (framework: string, ref: string): string => `${frameworkPath(framework)}#${entryAnchor(ref)}`;

/** The version as links name it: major and minor. */
export const linkOf = (version: string): string => version.split('.').slice(0, 2).join('.');

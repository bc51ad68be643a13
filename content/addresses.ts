/** The addresses under which one recommendation is found, in each of its forms. They are public and do not change. */

/** What can be taken along, and the ending of its address; the last one sets the foot of a printed page. */
export const EXPORTS = { record: 'md', alignment: 'csv', connection: 'svg', reach: 'svg', foot: 'css' } as const;

export type ExportKind = keyof typeof EXPORTS;

/** Path of the page. */
export const pagePath = (vector: string): string => `/r/${vector}`;

/** Path of the JSON. */
export const jsonPath = (vector: string): string => `/api/v1/recommendations/${vector}`;

/** Path of an export, for example `/export/record/MAA:1.1/TR:R/….md`. */
export const exportPath = (kind: ExportKind, vector: string): string => `/export/${kind}/${vector}.${EXPORTS[kind]}`;

/** Path of the picture that stands for a recommendation where its link is shown. */
export const picturePath = (vector: string): string => `/og/r/${vector}`;

/** Path of a published JSON Schema. */
export const schemaPath = (file: 'recommendation-1.json' | 'answers-1.json'): string => `/schemas/${file}`;

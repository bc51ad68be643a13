/** Kinds of what the site holds to read, in the order in which a list shows them. */
export const readingKinds = [
  'guide',
  'control',
  'incident',
  'framework',
  'term',
  'question',
  'product',
  'model',
  'issue',
  'page',
] as const;

export type ReadingKind = (typeof readingKinds)[number];

/** Kinds of page with a preview picture of their own. */
export const pictureKinds = [
  'guidance',
  'controls',
  'incidents',
  'frameworks',
  'capabilities',
  'glossary',
  'model',
] as const;

export type PictureKind = (typeof pictureKinds)[number];

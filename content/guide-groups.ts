/** The groups of guides, in reading order. Their names are in `content/strings/guidance.ts`. */
export const guideGroups = ['decision', 'oauth', 'workload', 'federation', 'operations', 'frameworks'] as const;

export type GuideGroup = (typeof guideGroups)[number];

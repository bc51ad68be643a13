/** Words for changing an answer on the page of a recommendation. */
export const inPlaceTexts = {
  loading: 'Loading the model …',
  failed: 'The model could not be loaded.',
  wizard: 'Change it in the questions instead',
  difference: 'What it would change',
  keep: 'Keep this answer',
  discard: 'Discard',
  compare: 'Compare both in full',
  same: 'This is the answer as it stands.',
  unchanged: 'The recommendation stays the same.',
  announced: (parts: readonly string[]) => `With this answer: ${parts.join('; ')}.`,
  member: { yes: 'Yes', no: 'No', 'not-sure': 'Not sure' },
} as const;

const some = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const controls = (count: number): string => some(count, 'control', 'controls');

/** Words for the difference between two recommendations. */
export const differenceTexts = {
  becomes: (layer: string, role: string) => `${layer} becomes ${role.toLowerCase()}`,
  contradictions: (count: number) => some(count, 'new contradiction', 'new contradictions'),
  resolutions: (count: number) => `${some(count, 'contradiction', 'contradictions')} resolved`,
  values: (count: number) => `${some(count, 'value', 'values')} of the profile`,
  gained: (count: number) => `${controls(count)} gained`,
  lost: (count: number) => `${controls(count)} lost`,
  moved: (count: number) => `${controls(count)} at another level`,
  details: 'roles, profile and controls stay, other details change',
  was: (before: string) => `(was: ${before})`,
  newConflicts: 'New contradictions',
  resolved: 'Resolved',
  controlsGained: 'Controls gained',
  controlsLost: 'Controls lost',
  controlsMoved: 'Another level',
  level: (control: string, before: string, then: string) => `${control}: ${then} (was: ${before})`,
  shortcutsGained: 'Also to avoid',
  shortcutsLost: 'No longer to avoid',
  blocked: 'Blocked layers',
  waiting: 'What has to come first, or stands in until then, changes.',
  newlyAsked: 'Asked only then, counted as not sure',
  notAsked: 'Not asked then',
} as const;

/**
 * The colours of the site, for light and for dark schemes. What is drawn for other places (SVG files, preview pictures)
 * reads them here; the style sheet holds the same, and a test compares them.
 */
export const COLOURS = {
  paper: ['#fcfcfa', '#14181b'],
  tint: ['#f1f2ee', '#1d2327'],
  ink: ['#1a1f23', '#e7e8e3'],
  'ink-soft': ['#4c555b', '#adb6b9'],
  rule: ['#d4d7d1', '#343c41'],
  'rule-strong': ['#868e90', '#747e83'],
  accent: ['#0b5c54', '#74cdbd'],
  'accent-strong': ['#07443e', '#a2e2d6'],
  'on-accent': ['#ffffff', '#0d1a18'],
  focus: ['#0b5c54', '#a2e2d6'],
  oauth: ['#1f55a5', '#8fb8f2'],
  mtls: ['#8a5200', '#e3b25f'],
  federation: ['#8b2f79', '#e39fd6'],
  blocked: ['#a32a1d', '#f29a8c'],
} as const;

export type ColourName = keyof typeof COLOURS;

/** A colour of the light scheme: what is seen elsewhere says nothing of the reader's choice. */
export const lightColour = (name: ColourName): string => COLOURS[name][0];

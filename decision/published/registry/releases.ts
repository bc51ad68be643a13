// Written by scripts/release-model.ts.

/** Every released version, newest first; the date is that of the release. */
export const releases = [
  { version: '1.1.0', link: '1.1', date: '2026-11-23' },
  { version: '1.0.0', link: '1.0', date: '2026-11-22' },
] as const;

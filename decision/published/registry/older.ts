// Written by scripts/release-model.ts.

/** The parts of every version before the newest, by link version. None is loaded before a link names it. */
export const older = {
  '1.0': () =>
    Promise.all([
      import('../1.0/interview.json', { with: { type: 'json' } }),
      import('../1.0/roles.json', { with: { type: 'json' } }),
      import('../1.0/advice.json', { with: { type: 'json' } }),
    ]),
};

/** Words about a question that was opened out of turn, or that does not apply. */

export const earlierTexts = {
  title: 'Other questions come before this one',
  kept: 'An answer that you give here is kept, and the others are asked after it.',
  depends:
    'Whether this question applies depends on the answers to the questions below. If they rule it out, an answer given here is removed, and the page says so.',
  count: (open: number) =>
    open === 1 ? 'One question comes before it and is open' : `${open} questions come before it and are open`,
  begin: 'Begin with the first open question',
} as const;

export const notAskedTexts = {
  title: 'This question does not apply',
  because: (title: string) => `“${title}” is not asked, because of what you have answered:`,
  kept: 'Your answers are kept.',
  goOn: 'Go on with them',
} as const;

/** Words about a question that was opened out of turn, that does not apply, or that is put again. */

export const earlierTexts = {
  title: 'Other questions come before this one',
  kept: 'An answer that you give here is kept, and the others are asked after it.',
  depends:
    'Whether this question applies depends on the answers to the questions below. If they rule it out, an answer given here is removed, and the page says so.',
  count: (open: number) =>
    open === 1 ? 'One question comes before it and is open' : `${open} questions come before it and are open`,
  begin: 'Begin with the first open question',
  /** Where the order depends on the answers. */
  goOn: 'Go on with the question that comes next',
} as const;

export const notAskedTexts = {
  title: 'This question does not apply',
  because: (title: string) => `“${title}” is not asked, because of what you have answered:`,
  kept: 'Your answers are kept.',
  goOn: 'Go on with them',
} as const;

export const givenAgainTexts = {
  ruledOut: 'Your earlier answer no longer fits',
  confirm: 'Please check this answer',
  before: 'The answer before:',
  choose: 'The answers below rule it out. Choose another answer here, or change one of those.',
  check:
    'It was carried over from an older link or from what is known of a product. Change it where it does not fit, or continue with it.',
} as const;

/** Where roles and profile are settled, and questions are left. */
export const decidedTexts = {
  title: (answered: number, left: number) =>
    `Decided after ${answered === 1 ? 'one question' : `${answered} questions`}; ${left === 1 ? 'one more refines' : `${left} more refine`} controls.`,
  what: 'No further answer changes the role of a layer or the profile.',
  stop: 'See the recommendation with the rest as not sure',
} as const;

/** Words of the wizard around its questions: buttons, notices, the summary and what is settled so far. */

export const wizardTexts = {
  description: 'Answer questions about one MCP connection and see which role OAuth, mTLS and federation have in it.',
  back: 'Back',
  continue: 'Continue',
  help: 'How to find out',
  passage: 'Read about it in the guide',
  products: 'Which product is it?',
  fromProduct: 'Fill in from a product',
  or: 'or',
  finish: 'Finish with the rest as not sure',
  startAgain: 'Start again',
  position: (number: number, atMostMore: number) =>
    atMostMore === 0 ? `Question ${number}, the last one` : `Question ${number}, at most ${atMostMore} more`,
  pageTitle: (title: string, withError: boolean) => `${withError ? 'Error: ' : ''}${title} · MCP Auth Advisor`,
  privacy:
    'Answers stand in the address of this page. With JavaScript they stay in this browser until you reload it, share the address or open the recommendation.',
} as const;

export const setChoiceTexts = {
  intro: 'Mark each row.',
  yes: 'Yes',
  no: 'No',
  'not-sure': 'Not sure',
  restIntro: 'Rows without a mark are not taken as no. To answer all of them at once:',
  restNo: 'No to every empty row',
  restNotSure: 'Not sure about every empty row',
} as const;

export const faultTexts = {
  title: 'The answer is not complete',
  nothing: 'Choose one answer. If you do not know, choose “Not sure”.',
  several: 'More than one answer was sent. Choose one.',
  unknown: 'The answer that was sent is none of those below. Choose one of them.',
  rows: (open: number, of: number) =>
    open === of
      ? 'No row has a mark. Mark each, or answer all at once below the rows.'
      : `${open} of ${of} rows have no mark. Mark them, or answer all of them at once below the rows. The other marks were kept.`,
  row: 'No mark yet',
  firstOpen: (label: string) => `Go to the first: ${label}`,
} as const;

export const linkTexts = {
  title: 'Parts of this link could not be used',
  unreadable: 'Nothing in this link could be read as an answer',
  kept: (count: number) => (count === 1 ? 'One answer was kept.' : `${count} answers were kept.`),
  goOn: 'Go on with the answers that were kept',
  begin: 'Begin with the first question',
} as const;

export const droppedTexts = {
  title: 'Your change made some answers unnecessary',
  intro: 'These questions no longer apply, so their answers were removed:',
  undo: 'Undo the change',
} as const;

export const summaryTexts = {
  title: 'Check your answers',
  intro: 'The recommendation follows from these answers and from nothing else.',
  change: 'Change',
  recommendation: 'See the recommendation',
} as const;

export const outlookTexts = {
  title: 'So far',
  open: 'Open',
  still: 'Can still be',
  everything: 'Every role is still possible.',
  settled: 'Settled by what you have answered.',
  count: (settled: number, layers: number) =>
    settled === layers
      ? 'All layers are settled.'
      : settled === 0
        ? 'No layer is settled yet.'
        : `${settled} of ${layers} layers settled.`,
  worstCase: 'Where you are not sure, the recommendation takes the worst case.',
} as const;

/** Words of the wizard around its questions: buttons, notices, the summary and what is settled so far. */

export const wizardTexts = {
  description: 'Answer questions about one MCP connection and see which role OAuth, mTLS and federation have in it.',
  back: 'Back',
  continue: 'Continue',
  help: 'How to find out',
  doubts: 'In doubt',
  passage: 'Read about it in the guide',
  products: 'Which product is it?',
  fromProduct: 'Fill in from a product',
  or: 'or',
  finish: 'Finish with the rest as not sure',
  startAgain: 'Start again',
  position: (number: number, atMostMore: number) =>
    atMostMore === 0 ? `Question ${number}, the last one` : `Question ${number}, at most ${atMostMore} more`,
  numbered: (number: number, title: string) => `Question ${number}: ${title}`,
  pageTitle: (title: string, withError: boolean) => `${withError ? 'Error: ' : ''}${title} · MCP Auth Advisor`,
  privacy:
    'Your answers are in the address of this page. With JavaScript nothing is sent to the server while you answer; it sees the address when you load it again or open the recommendation. Without JavaScript it sees the address at every step.',
} as const;

export const setChoiceTexts = {
  intro: 'Mark each row.',
  yes: 'Yes',
  no: 'No',
  'not-sure': 'Not sure',
  restIntro: 'Rows without a mark are not taken as no. To answer all of them at once:',
  restNo: 'None of these',
  restNotSure: 'Not sure about these',
} as const;

export const faultTexts = {
  titles: { nothing: 'Choose an answer', several: 'Choose one answer only', unknown: 'Choose one of the answers' },
  nothing: 'No answer was chosen. If you do not know, choose “Not sure”.',
  several: 'More than one answer was sent.',
  unknown: 'The answer that was sent is none of those below.',
  rowsTitle: (open: number, of: number) =>
    open === of
      ? 'Mark every row'
      : open === 1
        ? 'Mark the row that has no mark'
        : `Mark the ${open} rows that have no mark`,
  rows: (open: number, of: number) =>
    open === of
      ? 'No row has a mark. Mark each, or answer all at once below the rows.'
      : 'Mark each of these rows, or answer all of them at once below the rows. The other marks were kept.',
  row: 'No mark yet',
} as const;

export const linkTexts = {
  title: 'Parts of this link could not be used',
  unreadable: 'Nothing in this link could be read as an answer',
  kept: (count: number) => (count === 1 ? 'One answer was kept.' : `${count} answers were kept.`),
  goOn: 'Go on with the answers that were kept',
  begin: 'Begin with the first question',
} as const;

const areAside = (count: number): string =>
  count === 1 ? 'One answer is set aside' : `${count} answers are set aside`;

export const setAsideTexts = {
  title: areAside,
  intro: 'With your present answers these questions are not asked. If they are asked again, your answers count again.',
  announced: (count: number) => `${areAside(count)}. They count again when their questions are asked again.`,
  back: 'The answers that were set aside are back.',
  show: 'Show them',
  undo: (changes: readonly (readonly [question: string, answer: string])[]) =>
    `Undo the change (${changes.map(([question, answer]) => `${question}: ${answer}`).join('; ')})`,
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
  became: 'Certain since your last answer:',
  count: (settled: number, layers: number) =>
    settled === layers
      ? 'All layers are settled.'
      : settled === 0
        ? 'No layer is settled yet.'
        : `${settled} of ${layers} layers settled.`,
  /** Said with the count to those who do not see the list. */
  roles: (settled: readonly (readonly [layer: string, role: string])[]) =>
    settled.map(([layer, role]) => ` ${layer}: ${role.toLowerCase()}.`).join(''),
  worstCase: 'Where you are not sure, the recommendation takes the worst case.',
} as const;

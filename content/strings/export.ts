/** Words of the section that lets a reader take a recommendation along. */

/** What a copy button says: before, after, and where copying was refused. */
export interface CopyText {
  readonly label: string;
  readonly copied: string;
}

export const copyTexts = {
  sentence: { label: 'Copy this sentence', copied: 'Sentence copied' },
  link: { label: 'Copy link', copied: 'Link copied' },
  vector: { label: 'Copy vector', copied: 'Vector copied' },
  citation: { label: 'Copy citation', copied: 'Citation copied' },
  question: { label: 'Copy this question', copied: 'Question copied' },
  record: { label: 'Copy Markdown', copied: 'Markdown copied' },
} as const satisfies { readonly [what: string]: CopyText };

export type Copied = keyof typeof copyTexts;

/** Where the browser refuses the clipboard, the text is selected instead. */
export const copySelected = 'Selected, copy it with the keyboard';

/** Where the file could not be fetched. */
export const copyFailed = 'Not copied, open the file instead';

export const exportTexts = {
  link: 'Link',
  vector: 'Vector',
  citation: 'Citation',
  record: 'Decision record',
  recordFile: 'Markdown file',
  recordText: 'In the form of MADR 4, with controls to tick off. Names and a date are yours to add.',
  alignment: 'Alignment table',
  alignmentFile: 'CSV file',
  alignmentText: 'One framework entry to a row, with its reason and controls.',
  drawings: 'Drawings',
  connection: 'The connection, SVG',
  reach: 'How far a credential gets, SVG',
  json: 'JSON',
  jsonFile: 'The recommendation as data',
  schema: 'JSON Schema',
  follow: 'By mail',
  followText:
    'A mail when a new version of the model changes the advice for this link. The address and the vector are kept. You confirm first, and leave at one click.',
  print: 'Print',
  printText: 'Print this page from the browser. It is set for A4 and Letter, with vector and model on every page.',
  provisional: 'In the files, a question without an answer stands as not sure. The result is the same.',
  always: (version: string) =>
    `The link holds the answers and the version of the model, and nothing else. It always leads to the result of model ${version}.`,
  limits:
    'The advice is general. It knows your answers, not your system: have it reviewed by someone who knows both. Rows without a source are our own judgement.',
} as const;

interface Citation {
  readonly vector: string;
  readonly model: string;
  /** Address of the page. */
  readonly url: string;
  /** Dates as prose writes them. */
  readonly checked: string;
  readonly retrieved: string;
}

/** A line that says what is cited, of which version, what it rests on, where it is and when it was read. */
export const citation = ({ vector, model, url, checked, retrieved }: Citation): string =>
  `MCP Auth Advisor, recommendation ${vector}, decision model ${model}, facts checked on ${checked}. ${url} (retrieved on ${retrieved}).`;

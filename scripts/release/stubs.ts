/** What a release adds to files that people write: an entry to be divided and named, and words to be written. */

export interface ChangeStub {
  readonly link: string;
  readonly rows: readonly string[];
  readonly sources: readonly string[];
  readonly shownBy: string;
}

const CHANGES = 'decision/published/changes.ts';
const WORDS = 'content/strings/model-changes.ts';

const idOf = ({ link }: ChangeStub): string => `what-${link.replace('.', '-')}-changed`;

const list = (ids: readonly string[]): string => `[${ids.map((id) => `'${id}'`).join(', ')}]`;

/** @throws Error where the file has no such line */
function insertedAfter(path: string, text: string, line: RegExp, inserted: string): string {
  const found = line.exec(text);
  if (found === null) throw new Error(`${path}: no line ${line}`);
  const at = found.index + found[0].length;
  return text.slice(0, at) + inserted + text.slice(at);
}

/** The two files with the new entry, by path. */
export function stubbed(stub: ChangeStub, read: (path: string) => string): ReadonlyMap<string, string> {
  const entry = `
  '${stub.link}': [
    {
      id: '${idOf(stub)}',
      rows: ${list(stub.rows)},
      sources: ${list(stub.sources)},
      shownBy: '${stub.shownBy}',
    },
  ],`;
  const words = `
  '${idOf(stub)}': { title: '', before: '', after: '', why: '' },`;
  return new Map([
    [CHANGES, insertedAfter(CHANGES, read(CHANGES), /^const changes = \{$/m, entry)],
    [WORDS, insertedAfter(WORDS, read(WORDS), /^export const modelChangeTexts: .* = \{$/m, words)],
  ]);
}

/** What is left to do for whoever makes the release. */
export const leftToWrite = (stub: ChangeStub): readonly string[] => [
  `${CHANGES}: one entry for each thing that changed in place of ${idOf(stub)}, each with an id of its own; its rows and sources, and a link that shows it`,
  `${WORDS}: title, before, after and why of each entry`,
];

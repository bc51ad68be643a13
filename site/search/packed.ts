/**
 * The index as one small file: MiniSearch's own JSON repeats the number of a record at every word of it. Here each
 * list of numbers is a text of differences, which compress to less than half.
 */
import MiniSearch, { type AsPlainObject } from 'minisearch';
import { INDEX_OPTIONS } from './index-options';
import type { IndexedRecord, SearchRecord } from './record';

export interface PackedIndex {
  readonly records: readonly SearchRecord[];
  /** Words in order, each as the number of letters that it shares with the one before it, and the rest. */
  readonly words: string;
  /** For each word and field, how many records follow, and the differences between their numbers. */
  readonly places: string;
  /** For each of these records, how often the word stands in it. */
  readonly counts: string;
  /** For each record and field, how many different words it has. */
  readonly lengths: string;
}

const FIRST = 0x23;
const STEP = 84;
const BACKSLASH = 0x5c;
const FIELDS = INDEX_OPTIONS.fields.length;

const mark = (digit: number): string => {
  const code = FIRST + digit;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
};

const digit = (code: number): number => code - FIRST - (code > BACKSLASH ? 1 : 0);

/** Whole numbers as printable characters; one above 83 takes a character for each further step, marked as such. */
function written(numbers: readonly number[]): string {
  let text = '';
  for (const number of numbers) {
    let rest = number;
    let digits = mark(rest % STEP);
    for (rest = Math.floor(rest / STEP); rest > 0; rest = Math.floor(rest / STEP)) digits += `!${mark(rest % STEP)}`;
    text += digits;
  }
  return text;
}

function read(text: string): number[] {
  const numbers: number[] = [];
  let scale = 1;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '!') {
      at += 1;
      scale *= STEP;
      numbers.push((numbers.pop() ?? 0) + digit(text.charCodeAt(at)) * scale);
    } else {
      scale = 1;
      numbers.push(digit(text.charCodeAt(at)));
    }
  }
  return numbers;
}

const shared = (a: string, b: string): number => {
  let at = 0;
  while (at < a.length && at < 80 && a[at] === b[at]) at += 1;
  return at;
};

/** An index and the records that it leads to, as one object for a file. */
export function pack(index: MiniSearch<IndexedRecord>, records: readonly SearchRecord[]): PackedIndex {
  const { index: words, fieldLength } = index.toJSON();
  const sorted = words.toSorted(([a], [b]) => (a < b ? -1 : 1));
  const places: number[] = [];
  const counts: number[] = [];
  let text = '';
  let before = '';
  for (const [word, fields] of sorted) {
    const same = shared(before, word);
    text += `${mark(same)}${word.slice(same)} `;
    before = word;
    for (let field = 0; field < FIELDS; field += 1) {
      const found = Object.entries(fields[field] ?? {}).map(([id, count]) => [Number(id), count] as const);
      places.push(found.length);
      let last = -1;
      for (const [id, count] of found.toSorted(([a], [b]) => a - b)) {
        places.push(id - last - 1);
        counts.push(count);
        last = id;
      }
    }
  }
  const lengths = records.flatMap((_, id) =>
    Array.from({ length: FIELDS }, (__, field) => fieldLength[id]?.[field] ?? 0),
  );
  return { records, words: text, places: written(places), counts: written(counts), lengths: written(lengths) };
}

const averages = (lengths: readonly number[], records: number): number[] => {
  const sums = Array.from({ length: FIELDS }, () => 0);
  for (const [at, length] of lengths.entries()) sums[at % FIELDS] = (sums[at % FIELDS] ?? 0) + length;
  return sums.map((sum) => sum / records);
};

/** The index from its file. */
export function unpack({ records, words, places, counts, lengths }: PackedIndex): MiniSearch<IndexedRecord> {
  const place = read(places);
  const count = read(counts);
  const length = read(lengths);
  let at = 0;
  let counted = 0;
  let before = '';
  const index: AsPlainObject['index'] = words
    .split(' ')
    .slice(0, -1)
    .map((entry) => {
      before = before.slice(0, digit(entry.charCodeAt(0))) + entry.slice(1);
      const fields: { [field: string]: { [id: string]: number } } = {};
      for (let field = 0; field < FIELDS; field += 1) {
        const found: { [id: string]: number } = {};
        let many = place[at++] ?? 0;
        if (many > 0) fields[field] = found;
        for (let id = -1; many > 0; many -= 1) {
          id += (place[at++] ?? 0) + 1;
          found[id] = count[counted++] ?? 1;
        }
      }
      return [before, fields];
    });
  const ids = records.map((_, id) => id);
  const fieldLength = Object.fromEntries(ids.map((id) => [id, length.slice(id * FIELDS, (id + 1) * FIELDS)]));
  return MiniSearch.loadJS<IndexedRecord>(
    {
      documentCount: records.length,
      nextId: records.length,
      documentIds: Object.fromEntries(ids.map((id) => [id, id])),
      fieldIds: Object.fromEntries(INDEX_OPTIONS.fields.map((field, number) => [field, number])),
      fieldLength: fieldLength as AsPlainObject['fieldLength'],
      averageFieldLength: averages(length, records.length),
      storedFields: {},
      dirtCount: 0,
      index,
      serializationVersion: 2,
    } as AsPlainObject,
    INDEX_OPTIONS,
  );
}

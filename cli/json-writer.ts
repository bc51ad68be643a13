/**
 * JSON as bytes, from pieces that are made once: for each word, for each frozen object, and for each number of a
 * listing. Writes what `JSON.stringify` writes, which makes the pieces, and knows nothing of what it writes.
 */
import type { AnyListing } from '@/decision';
import type { Sheet } from './sheet';

/** Bytes of pieces before all are forgotten: answers are foreign input, so what they make us keep has a bound. */
const STORE_LIMIT = 32 * 1024 * 1024;

/** Characters of a text that is likely to come again. */
const WORD_LIMIT = 64;

/** Pieces by number, made on first use. */
function numbered(make: (number: number) => number): (number: number) => number {
  let known = new Int32Array(256);
  return (number) => {
    if (number >= known.length) {
      const more = new Int32Array(2 * number);
      more.set(known);
      known = more;
    }
    const piece = known[number] as number;
    if (piece !== 0) return piece;
    const made = make(number);
    known[number] = made;
    return made;
  };
}

/** Pieces of a row before its items and after them, and of an item; the first and the last begin with a comma. */
interface ListingPieces {
  readonly opening: (head: number) => number;
  readonly closing: (tail: number) => number;
  readonly item: (number: number) => number;
}

/** The text of a row without items, cut between the brackets of their list. */
function cutRow({ list, row }: AnyListing['form'], head: number, tail: number): { opening: string; closing: string } {
  const text = JSON.stringify(row(head, [], tail));
  const brackets = `"${list}":[]`;
  const cut = text.indexOf(brackets) + brackets.length - 1;
  return { opening: text.slice(0, cut), closing: text.slice(cut) };
}

const isListing = (value: object): value is AnyListing => 'numbers' in value && value.numbers instanceof Int32Array;

type Word = string | number | boolean | null;

/** Members are listings, or JSON without undefined. */
export type WriteJson = (value: object) => void;

/** Writes on a sheet, whose pieces are then its own. */
export function newJsonWriter(sheet: Sheet): WriteJson {
  // A piece begins with a comma, which the first in a list or an object leaves out.
  let frozen = new WeakMap<object, number>();
  let words = new Map<Word, number>();
  let names = new Map<string, number>();
  let listings = new Map<AnyListing['form'], ListingPieces>();
  let [openList, closeList, openObject, closeObject] = [0, 0, 0, 0];

  const begin = (): void => {
    sheet.clear();
    frozen = new WeakMap();
    words = new Map();
    names = new Map();
    listings = new Map();
    openList = sheet.add(',[');
    closeList = sheet.add(']');
    openObject = sheet.add(',{');
    closeObject = sheet.add('}');
  };

  const add = (value: unknown): number => sheet.add(`,${JSON.stringify(value)}`);

  const piecesOf = (form: AnyListing['form']): ListingPieces => {
    const known = listings.get(form);
    if (known !== undefined) return known;
    const pieces = {
      opening: numbered((head) => sheet.add(`,${cutRow(form, head, 0).opening}`)),
      closing: numbered((tail) => sheet.add(cutRow(form, 0, tail).closing)),
      item: numbered((number) => add(form.item(number))),
    };
    listings.set(form, pieces);
    return pieces;
  };

  const writeListing = ({ form, numbers, length }: AnyListing, skip: number): void => {
    const { opening, closing, item } = piecesOf(form);
    sheet.put(openList, skip);
    for (let at = 0; at < length; ) {
      sheet.put(opening(numbers[at] as number), at === 0 ? 1 : 0);
      const tail = numbers[at + 1] as number;
      const first = at + 3;
      const end = first + (numbers[at + 2] as number);
      for (at = first; at < end; at++) sheet.put(item(numbers[at] as number), at === first ? 1 : 0);
      sheet.put(closing(tail));
    }
    sheet.put(closeList);
  };

  const writeWord = (word: Word, skip: number): void => {
    let piece = words.get(word);
    if (piece === undefined) {
      piece = add(word);
      words.set(word, piece);
    }
    sheet.put(piece, skip);
  };

  const writeMembers = (value: object, skip: number): void => {
    sheet.put(openObject, skip);
    let skipNext = 1;
    for (const name in value) {
      let piece = names.get(name);
      if (piece === undefined) {
        piece = sheet.add(`,${JSON.stringify(name)}:`);
        names.set(name, piece);
      }
      sheet.put(piece, skipNext);
      skipNext = 0;
      write(value[name as keyof typeof value], 1);
    }
    sheet.put(closeObject);
  };

  /** @param skip 1 to leave out the comma before it */
  const write = (value: object | Word, skip: number): void => {
    if (typeof value === 'string' && value.length > WORD_LIMIT) sheet.putText(`,${JSON.stringify(value)}`.slice(skip));
    else if (typeof value !== 'object' || value === null) writeWord(value, skip);
    else if (isListing(value)) writeListing(value, skip);
    else {
      const known = frozen.get(value);
      if (known !== undefined) sheet.put(known, skip);
      else if (Object.isFrozen(value)) {
        const piece = add(value);
        frozen.set(value, piece);
        sheet.put(piece, skip);
      } else if (Array.isArray(value)) {
        sheet.put(openList, skip);
        for (let i = 0; i < value.length; i++) write(value[i], i === 0 ? 1 : 0);
        sheet.put(closeList);
      } else writeMembers(value, skip);
    }
  };

  begin();
  return (value) => {
    if (sheet.stored > STORE_LIMIT) begin();
    write(value, 1);
  };
}

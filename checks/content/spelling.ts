import { readFile } from 'node:fs/promises';
import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';

const WORDS = 'checks/content/words.txt';

/** A run of letters, with apostrophes inside it. Not a part of an identifier, a file name or an abbreviation in capitals. */
const WORD = /(?<![\p{L}\p{N}_.@/])\p{L}+(?:['\u2019]\p{L}+)*(?![\p{L}\p{N}_@/]|\.\p{L})/gu;
const CAPITALS = /^\p{Lu}{2,}s?$/u;

/** Verbs and nouns that we write with s, while the dictionary also takes z. */
const Z_FORM = /iz(?:e|es|ed|er|ers|ing|ation|ations)$/;
const KEPT_Z = new Set(['authorization', 'authorizations', 'size', 'sizes', 'sized', 'prize']);

/** Own words of the project, one a line; a line that begins with # is a remark. */
export async function projectWords(): Promise<string[]> {
  return (await readFile(WORDS, 'utf8')).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

/** Tells the words of a text that are neither British English nor in the project's list. */
export type Speller = (text: string) => string[];

/** Loads the dictionary, which takes about a second. */
export async function newSpeller(): Promise<Speller> {
  const spell = nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));
  const own = new Set(await projectWords());
  const seen = new Map<string, boolean>();
  const correct = (word: string): boolean => {
    const plain = word.replaceAll('\u2019', "'").replace(/'s$/, '').replace(/s'$/, 's');
    if (own.has(plain) || CAPITALS.test(plain)) return true;
    if (Z_FORM.test(plain) && !KEPT_Z.has(plain.toLowerCase())) return false;
    return spell.correct(plain);
  };
  return (text) => {
    const wrong = new Set<string>();
    for (const [word] of text.matchAll(WORD)) {
      let good = seen.get(word);
      if (good === undefined) {
        good = correct(word);
        seen.set(word, good);
      }
      if (!good) wrong.add(word);
    }
    return [...wrong];
  };
}

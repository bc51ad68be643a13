declare module 'nspell' {
  interface NSpell {
    correct(word: string): boolean;
  }
  export default function nspell(aff: Buffer, dic: Buffer): NSpell;
}

import { relevance } from '@/content/strings/relevance';

const texts: { readonly [row: string]: string } = relevance;

/** Why an entry matters, by the row of the alignment table that speaks for it. */
export const relevanceText = (row: string): string => texts[row] ?? row;

import type { Heading } from './document';

/** The deepest heading of a guide: each has a lasting address, and stands in the table of contents. */
const DEEPEST = 3;

/** @returns what is wrong with the headings of a guide */
export function headingFaults(headings: readonly Heading[]): string[] {
  return [
    ...headings
      .filter(({ depth }) => depth === 1 || depth > DEEPEST)
      .map(({ text }) => `"${text}" has depth 1 or more than ${DEEPEST}`),
    ...headings
      .filter(({ id }) => id.startsWith('guide-'))
      .map(({ id }) => `#${id} is kept for the page around the text`),
    ...headings
      .filter(({ text }, index) => headings.findIndex((other) => other.text === text) !== index)
      .map(({ text }) => `"${text}" stands twice, so its anchor depends on the order`),
  ];
}

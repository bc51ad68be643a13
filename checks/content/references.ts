import { frameworks } from '@/content/collections/frameworks';

/** How entries of frameworks look in prose. A year after the colon may be left out. */
const PATTERNS = [
  /\bNHI\d+(?::\d{4})?\b/g,
  /\bASI\d{2}\b/g,
  /\bMCP\d{2}(?::\d{4})?\b/g,
  /\bLLM\d{2}(?::\d{4})?\b/g,
  /\bAST\d{2}\b/g,
  /\bID-SEG-REC-\d+\b/g,
  /\b(?:GV|ID|PR|DE|RS|RC)\.[A-Z]{2}-\d+\b/g,
  /(?<![\w.])(?:AC|AU|CA|CM|IA|IR|PM|SA|SC|SI|SR)-\d{1,2}\b(?:\(\d+\))?/g,
  /\bAML\.[TM]\d{4}(?:\.\d{3})?\b/g,
  /\bT1\d{3}(?:\.\d{3})?\b/g,
  /\bA\.[58]\.\d{1,2}\b/g,
];

const known = new Set(
  frameworks.flatMap(({ entries }) =>
    entries.flatMap(({ ref, predecessors = [], successors = [] }) =>
      [ref, ...predecessors, ...successors].flatMap((name) => [name, name.replace(/:\d{4}$/, '')]),
    ),
  ),
);

/** References to framework entries in a text. */
export const referencesIn = (text: string): string[] => PATTERNS.flatMap((pattern) => text.match(pattern) ?? []);

/** @returns the references in a text that no framework of ours has */
export const unknownReferences = (text: string): string[] =>
  [...new Set(referencesIn(text))].filter((reference) => !known.has(reference));

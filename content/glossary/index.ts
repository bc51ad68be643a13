import { z } from 'zod';
import { smartQuotes } from '@/site/smart-quotes.mjs';
import data from './terms.json' with { type: 'json' };

const text = z.string().trim().min(1).transform(smartQuotes);

/** Sentences of a text; a full stop in a number or an id ends none. */
const sentences = (value: string): number => value.split(/[.?!](?:\s|$)/).filter((part) => part.trim() !== '').length;

const termSchema = z.strictObject({
  /** Anchor on the page of the glossary; keeps its meaning. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** Spelt as its standard spells it. */
  term: text,
  /** Other names and abbreviations. */
  also: z.array(z.string().min(1)).min(1).optional(),
  /** What it looks like in prose, where it is explained at its first mention; empty for words too common for that. */
  forms: z.array(z.string().min(1)),
  text: text.refine((value) => sentences(value) <= 2, 'two sentences at most'),
  source: z.strictObject({ title: text, url: z.url({ protocol: /^https$/ }), clause: text.optional() }),
});

export type GlossaryTerm = z.infer<typeof termSchema>;

const noneTwice = (list: readonly string[]) => new Set(list).size === list.length;

const glossary = z
  .strictObject({
    checked: z.iso.date(),
    terms: z
      .array(termSchema)
      .refine((terms) => noneTwice(terms.map(({ id }) => id)), 'an id stands twice')
      .refine((terms) => noneTwice(terms.flatMap(({ forms }) => forms)), 'a form belongs to two terms'),
  })
  .parse(data);

/** The day on which the terms were checked against their sources, ISO 8601. */
export const GLOSSARY_CHECKED: string = glossary.checked;

/** All terms, by the alphabet. */
export const terms: readonly GlossaryTerm[] = glossary.terms.toSorted((a, b) =>
  a.term.localeCompare(b.term, 'en', { sensitivity: 'base' }),
);

const byId = new Map(terms.map((one) => [one.id, one]));

/** The term with this id. @throws Error when there is none: the build stops at the page that names it. */
export function termById(id: string): GlossaryTerm {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`The glossary has no term ${id}.`);
  return found;
}

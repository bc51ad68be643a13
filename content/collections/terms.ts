import { z } from 'zod';
import data from '@/content/glossary/terms.json' with { type: 'json' };
import { glossaryTexts } from '@/content/strings/search';
import { blocks, escaped, link } from '@/site/markdown';
import { PAGES } from '@/site/routes';
import { smartQuotes } from '@/site/smart-quotes.mjs';
import type { Collection } from './collection';
import type { ReadingSection } from './document';
import { noneTwice } from './frontmatter';

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

const parsed = z
  .strictObject({
    checked: z.iso.date(),
    terms: z
      .array(termSchema)
      .refine((terms) => noneTwice(terms.map(({ id }) => id)), 'an id stands twice')
      .refine((terms) => noneTwice(terms.flatMap(({ forms }) => forms)), 'a form belongs to two terms'),
  })
  .parse(data);

/** The day on which the terms were checked against their sources, ISO 8601. */
export const GLOSSARY_CHECKED: string = parsed.checked;

/** All terms, by the alphabet. */
export const terms: readonly GlossaryTerm[] = parsed.terms.toSorted((a, b) =>
  a.term.localeCompare(b.term, 'en', { sensitivity: 'base' }),
);

const byId = new Map(terms.map((one) => [one.id, one]));

/** The term with this id. @throws Error when there is none: the build stops at the page that names it. */
export function termById(id: string): GlossaryTerm {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`The glossary has no term ${id}.`);
  return found;
}

const sectionOf = ({ id, term, also, text: meaning, source }: GlossaryTerm): ReadingSection => ({
  anchor: id,
  title: term,
  level: 3,
  markdown: blocks(
    // The texts hold code in backticks and no other mark.
    meaning,
    `${glossaryTexts.source}: ${link(source.title, source.url)}${source.clause === undefined ? '' : `, ${escaped(source.clause)}`}`,
  ),
  gist: meaning,
  alias: (also ?? []).join(' '),
});

/** The terms: one page with a part for each. */
export const glossary: Collection = {
  kind: 'term',
  documents: async () => [
    {
      kind: 'term',
      address: PAGES.glossary,
      title: glossaryTexts.title,
      summary: glossaryTexts.description,
      checked: GLOSSARY_CHECKED,
      hasAlternate: true,
      parts: 'lasting',
      sections: terms.map(sectionOf),
    },
  ],
};

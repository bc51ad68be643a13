import { beforeAll, describe, expect, it } from 'vitest';
import { journal } from '@/content/collections/journal';
import type { TextFile } from '@/content/collections/text-files';
import { issueRules } from './journal';
import { newSpeller, type Speller } from './spelling';
import { checkTexts } from './texts';

const HEAD = '---\ntitle: "A title"\nsummary: "A summary."\npublished: "2026-11-23"\n---\n';
const issue = (text: string): TextFile => ({ id: 'one', file: 'content/journal/one.mdx', text });

describe('issues of the journal', () => {
  let misspelt: Speller;
  beforeAll(async () => {
    misspelt = await newSpeller();
  });
  const rules = (text: string) => checkTexts([issue(text)], issueRules, misspelt).findings.map(({ rule }) => rule);

  it('have no finding', async () => {
    const files = await journal.files();
    expect(files.length).toBeGreaterThan(0);
    expect(checkTexts(files, issueRules, misspelt).findings).toEqual([]);
  });

  it.each([
    ['an entry that no framework has', 'It is ASI44.', 'reference'],
    ['a misspelt word', 'It is mispelt.', 'spelling'],
    ['broken MDX', 'It is <Open.', 'schema'],
  ])('are named for %s', (_, body, rule) => {
    expect(rules(HEAD + body)).toEqual([rule]);
  });

  it('are named for a head that does not hold', () => {
    expect(rules('---\ntitle: "A title"\n---\nText.')).toEqual(['schema']);
  });
});

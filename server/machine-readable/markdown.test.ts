import { describe, expect, it } from 'vitest';
import { readingDocuments } from '@/server/reading';
import { mdxSections, plainText } from '@/server/reading/markdown';
import { SITE_URL } from '@/server/site-url';
import { alternatePath } from '@/site/routes';
import { llmsFullText, llmsText } from './llms';
import { markdownOf } from './markdown';

describe('MDX as Markdown', () => {
  it('is cut at its headings and keeps what our blocks say', () => {
    const sections = mdxSections(
      '---\ntitle: x\n---\n\nFirst.\n\n## A part\n\n<Pitfall>\nTake care.\n</Pitfall>\n\n<Boundary label="Our key" />\n\n' +
        'See <Source href="https://a.example/" clause="2">A</Source>.\n\n### Deeper\n\n<Checklist>\n\n- Done\n\n</Checklist>\n',
    );
    expect(sections.map(({ anchor, title, level }) => [anchor, title, level])).toEqual([
      [null, null, 2],
      ['a-part', 'A part', 2],
      ['deeper', 'Deeper', 3],
    ]);
    expect(sections[1]?.markdown).toBe(
      '> **Pitfall**\n>\n> Take care.\n\nTrust boundary: Our key\n\nSee \\[[A](https://a.example/), 2].',
    );
    expect(sections[2]?.markdown).toBe('- [ ] Done');
  });

  it('is searched as plain text, without code blocks and addresses', () => {
    expect(
      plainText('A **b** [c](https://d.example/) `e`.\n\n```sh\nf\n```\n\n| g | h |\n| --- | --- |\n| i | j |'),
    ).toBe('A b c e. g h i j');
  });
});

describe('Markdown alternates', () => {
  it('exist for every reading page, complete by themselves', async () => {
    const documents = (await readingDocuments()).filter(({ hasAlternate }) => hasAlternate);
    expect(documents.length).toBeGreaterThan(100);
    for (const document of documents) {
      const text = markdownOf(document);
      expect(text.startsWith('# '), document.address).toBe(true);
      expect(text, document.address).toContain(`${SITE_URL}${document.address}`);
      expect(text.replace(/```[\s\S]*?```/g, ''), document.address).not.toMatch(/\]\([/#]|^<[A-Z]|\{props\./m);
    }
  });

  it('are all named in llms.txt and all stand in llms-full.txt', async () => {
    const documents = (await readingDocuments()).filter(({ hasAlternate }) => hasAlternate);
    const [short, full] = [llmsText(documents), llmsFullText(documents)];
    expect(documents.filter(({ address }) => !short.includes(`(${SITE_URL}${alternatePath(address)})`))).toEqual([]);
    expect(documents.filter(({ address }) => !full.includes(`<${SITE_URL}${address}>`))).toEqual([]);
  });
});

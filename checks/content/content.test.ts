import { beforeAll, describe, expect, it } from 'vitest';
import { guides } from '@/content/collections/guides';
import { type MdxFacts, readMdx } from './document';
import { guideReport } from './guide-report';
import { formFaults, guideRules, staleDays } from './guides';
import { headingFaults } from './headings';
import { externalFault, sourceFaults } from './links';
import { gradeLevel } from './readability';
import { referencesIn, unknownReferences } from './references';
import { newSpeller, projectWords, type Speller } from './spelling';
import { checkTexts } from './texts';

const page = (body: string): MdxFacts => readMdx(`---\ntitle: "x"\n---\n\n${body}`);
describe('the content', () => {
  it('has no finding', async () => {
    const { texts, findings } = checkTexts(await guides.files(), guideRules, await newSpeller());
    expect(findings.map(({ file, rule, message }) => `${file}: ${rule}: ${message}`)).toEqual([]);
    expect(guideReport(texts, '2026-11-23').join('\n')).toContain(`${texts.length} guides`);
  });

  it('keeps its own words in order, each once', async () => {
    const words = await projectWords();
    expect(words).toEqual([...new Set(words)].sort());
  });
});

describe('reading a document', () => {
  it('counts words outside code, and finds links and blocks', () => {
    const facts = page(
      '## One `act` claim\n\nTwo words [here](/decide).\n\n```http\nGET / HTTP/1.1\n```\n\n<Source href="https://a.example/">A</Source>\n',
    );
    expect(facts.headings).toEqual([{ depth: 2, id: 'one-act-claim', text: 'One act claim' }]);
    expect(facts.words).toBe(7);
    expect(facts.links).toEqual(['/decide', 'https://a.example/']);
    expect(facts.runs.join(' ')).not.toContain('GET');
  });

  it('refuses what is not MDX', () => {
    expect(() => page('<Pitfall>')).toThrow();
  });
});

describe('the form of a guide', () => {
  const checklist = '## Checklist\n\n<Checklist>\n\n- a\n- b\n- c\n\n</Checklist>\n';
  const words = `${'word '.repeat(700)}\n\n`;

  it('takes a guide that ends with its checklist', () => {
    expect(formFaults(page(`${words}${checklist}`), false)).toEqual([]);
  });

  it.each([
    ['no checklist', `${words}## Other\n\nText.`, 'last section'],
    ['a section after the checklist', `${words}${checklist}\n## Other\n\nText.`, 'last section'],
    ['a checklist without its block', `${words}## Checklist\n\n- a\n- b\n- c`, 'last section'],
    ['a short checklist', `${words}## Checklist\n\n<Checklist>\n\n- a\n\n</Checklist>`, '1 items'],
    ['too few words', checklist, 'at least 600'],
    ['too many words', `${'word '.repeat(1_900)}\n\n${checklist}`, 'at most 1800'],
  ])('names %s', (_, body, fault) => {
    expect(formFaults(page(body), false).join()).toContain(fault);
  });

  it('lets a draft be short', () => {
    expect(formFaults(page(checklist), true)).toEqual([]);
  });
});

describe('headings', () => {
  const { headings } = page('## Grant\n\n## Grant\n\n#### Deep\n\n## Guide sources');

  it.each(['"Grant" stands twice', '"Deep" has depth 1 or more than 3', '#guide-sources is kept'])(
    'names: %s',
    (fault) => {
      expect(headingFaults(headings).join('\n')).toContain(fault);
    },
  );

  it('takes short ones that differ', () => {
    expect(headingFaults(page('## Grant\n\n### Scope\n').headings)).toEqual([]);
  });
});

describe('links', () => {
  it.each([
    ['http://a.example/', 'not https'],
    ['https://user:word@a.example/', 'credentials'],
    ['https://a.example/?utm_source=b', 'tracking'],
    ['mailto', 'not an address'],
  ])('refuses %s', (link, fault) => {
    expect(externalFault(link)).toContain(fault);
  });

  it('asks that links and sources agree', () => {
    const source = { title: 'A', url: 'https://a.example/', read: 'primary' } as const;
    expect(sourceFaults(['https://a.example/#part', '/decide'], [source])).toEqual([]);
    expect(sourceFaults(['https://b.example/'], [source, source])).toEqual([
      'https://b.example/ is not among the sources',
      'the source https://a.example/ is linked nowhere in the text',
      'the source https://a.example/ is listed twice',
    ]);
  });
});

describe('references to frameworks', () => {
  it('knows entries with and without their year, and entries of other editions', () => {
    expect(unknownReferences('NHI4:2025, NHI2, ASI03, PR.AC-1, IA-5(2), ID-SEG-REC-2, MCP01:2025')).toEqual([]);
  });

  it('names those that no framework has', () => {
    expect(unknownReferences('NHI44:2025, ASI33 and PR.AC-99')).toEqual(['NHI44:2025', 'ASI33', 'PR.AC-99']);
  });

  it('takes no other number for one', () => {
    expect(referencesIn('SEP-1932, RFC 9449, CVE-2025-6514, NHI-01')).toEqual([]);
  });
});

describe('spelling', () => {
  let misspelt: Speller;
  beforeAll(async () => {
    misspelt = await newSpeller();
  });

  it('takes British English, names and terms', () => {
    expect(misspelt("The organisation\u2019s OAuth authorization server, Okta's PKCE and SVIDs")).toEqual([]);
  });

  it.each(['recieve', 'organization', 'behavior', 'tokns'])('refuses %s', (word) => {
    expect(misspelt(`We ${word} it`)).toEqual([word]);
  });

  it('leaves identifiers alone', () => {
    expect(misspelt('private_key_jwt, mcp.json, x5t, someone@exmple')).toEqual([]);
  });
});

describe('reading level', () => {
  it('rises with the length of sentences and words', () => {
    const plain = gradeLevel(['The server reads the token. It checks the name.']);
    const dense = gradeLevel(['Organisational responsibility necessitates comprehensive authorisation documentation.']);
    expect(plain).toBeLessThan(5);
    expect(dense).toBeGreaterThan(20);
    expect(gradeLevel([])).toBe(0);
  });
});

describe('the day of the check', () => {
  const head = { checked: '2026-01-01' } as Parameters<typeof staleDays>[0];

  it('is fresh for 180 days', () => {
    expect(staleDays(head, '2026-06-30')).toBeNull();
    expect(staleDays(head, '2026-07-01')).toBe(181);
  });
});

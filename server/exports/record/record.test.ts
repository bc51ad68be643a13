import type { Heading, Root, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { controlTexts } from '@/content/strings/controls';
import { groupTexts, questionTexts } from '@/content/strings/questions';
import { composedSentence } from '@/content/strings/sentence';
import { newestModel, readLink } from '@/decision';
import { deployments } from '@/decision/check/golden/deployments';
import { someAnswers } from '@/decision/check/random-answers';
import { noInputs } from '@/decision/exposure';
import type { Subject } from '../subject';
import { decisionRecord } from './record';

const SITE = 'https://advisor.example';
const parse = (markdown: string): Root =>
  unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).parse(markdown);

async function subjectOf(vector: string): Promise<Subject> {
  const { model, answers } = await readLink(vector);
  return { recommendation: model.advise(answers), answers, model, site: SITE, inputs: noInputs };
}

const OLD = 'MAA:1.0/TR:R/AC:P/CL:V/SV:P/ID:1/RE:Y/TL:O/EX:W/DS:S/IM:C/CU:H/MD:N/AP:T/AS:DC/PO:S';
const golden: readonly (readonly [string, Subject])[] = await Promise.all(
  [...deployments, { id: 'a link of model 1.0', vector: OLD }].map(
    async ({ id, vector }) => [id, await subjectOf(vector)] as const,
  ),
);

/** The sections of MADR 4, then ours, in order. */
const SECTIONS = [
  'Context and Problem Statement',
  'Decision Drivers',
  'Considered Options',
  'Decision Outcome',
  'Pros and Cons of the Options',
  'Controls',
  'Roadmap',
  'How Far a Stolen Credential Gets',
  'When to Decide Again',
  'Open Questions',
  'Framework Alignment',
  'Sources',
  'More Information',
];

const headings = ({ children }: Root, depth: number): readonly string[] =>
  children
    .filter((node): node is Heading => node.type === 'heading' && node.depth === depth)
    .map((node) => textOf(node));

describe.each(golden)('the decision record: %s', (_, subject) => {
  const { recommendation, answers, model } = subject;
  const markdown = decisionRecord(subject);
  const tree = parse(markdown);
  const text = textOf(tree);

  it('has the front matter of MADR, in which only names and a date are open', () => {
    const [front] = tree.children;
    expect(front?.type === 'yaml' && parseYaml(front.value)).toEqual({
      status: 'proposed',
      date: 'YYYY-MM-DD',
      'decision-makers': expect.stringMatching(/^Names /),
      consulted: expect.stringMatching(/^Names /),
      informed: expect.stringMatching(/^Names /),
    });
    const body = textOf({ type: 'root', children: tree.children.slice(1) });
    expect(body.match(/YYYY|Names of|undefined|\[object|\bnull\b/g)).toBeNull();
  });

  it('has the sections in order, each with something in it', () => {
    expect(headings(tree, 1)).toHaveLength(1);
    expect(headings(tree, 2)).toEqual(SECTIONS);
    expect(headings(tree, 3)).toEqual(
      expect.arrayContaining([groupTexts.call.title, 'Layers', 'Consequences', 'Confirmation']),
    );
    tree.children.forEach((node, index) => {
      const next = tree.children[index + 1];
      if (node.type !== 'heading') return;
      expect(next === undefined || (next.type === 'heading' && next.depth <= node.depth), textOf(node)).toBe(false);
    });
  });

  it('lists the same options by name and by what speaks for them', () => {
    const from = tree.children.findIndex((node) => node.type === 'heading' && textOf(node) === 'Considered Options');
    const list = tree.children[from + 1];
    const names = list?.type === 'list' ? list.children.map((item) => textOf(item)) : [];
    const start = tree.children.findIndex((node) => textOf(node) === 'Pros and Cons of the Options');
    const end = tree.children.findIndex((node) => textOf(node) === 'Controls');
    expect(names.length).toBeGreaterThan(1);
    expect(headings({ type: 'root', children: tree.children.slice(start, end) }, 3)).toEqual(names);
    expect(markdown).toContain(`Chosen option: “${names[0]?.replace(/ \(chosen\)$/, '')}”, because`);
  });

  it('holds the answers, the sentence, every control, every source and the way back', () => {
    for (const question of model.askedQuestions(answers)) expect(text).toContain(questionTexts[question].title);
    expect(text).toContain(composedSentence(recommendation));
    const names: { readonly [id: string]: { readonly name: string } } = controlTexts;
    for (const { id } of recommendation.controls) expect(text).toContain(`${names[id]?.name}.`);
    const links: string[] = [];
    visit(tree, 'link', ({ url }) => {
      links.push(url);
    });
    for (const { url } of model.citedSources(recommendation)) expect(links).toContain(url);
    expect(links).toContain(`${SITE}/r/${recommendation.vector}`);
    for (const url of links) expect(url).toMatch(/^https:\/\/[^\s]+$/);
    expect(text).toContain(`Decision model: ${recommendation.model}`);
  });

  it('is Markdown and nothing else: tables with even rows, no HTML, one box for each control', () => {
    let boxes = 0;
    visit(tree, (node) => {
      expect(node.type).not.toBe('html');
      if (node.type === 'table') {
        const widths = new Set((node as Table).children.map(({ children }) => children.length));
        expect(widths.size).toBe(1);
      }
      if (node.type === 'listItem' && 'checked' in node && node.checked === false) boxes += 1;
    });
    expect(boxes).toBe(recommendation.controls.length);
    expect(markdown.endsWith('\n')).toBe(true);
    expect(markdown).not.toMatch(/\n{3}|[ \t]\n/);
  });
});

describe('decision records of random answers', () => {
  it('have all sections and no HTML', () => {
    for (const answers of someAnswers(20261123, 25)) {
      const recommendation = newestModel.advise(answers);
      const tree = parse(decisionRecord({ recommendation, answers, model: newestModel, site: SITE, inputs: noInputs }));
      expect(headings(tree, 2)).toEqual(SECTIONS);
      visit(tree, 'html', ({ value }) => expect(value).toBe(''));
    }
  });
});

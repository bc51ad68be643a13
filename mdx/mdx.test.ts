import type { Root as Hast } from 'hast';
import { unified } from 'unified';
import { describe, expect, it, vi } from 'vitest';
import rehypeCode from './rehype-code.mjs';
import rehypeTable from './rehype-table.mjs';
import remarkTerms from './remark-terms.mjs';
import remarkToc from './remark-toc.mjs';
import remarkTypography from './remark-typography.mjs';

const text = (value: string) => ({ type: 'text', value });
const heading = (depth: number, ...children: object[]) => ({ type: 'heading', depth, children });

describe('remark-toc', () => {
  it('lists headings of depth 2 and 3 with the ids that rehype-slug gives', () => {
    const tree = {
      type: 'root',
      children: [
        heading(2, text('Grant')),
        heading(3, text('The '), { type: 'inlineCode', value: 'act' }, text(' claim')),
        heading(4, text('Grant')),
        heading(2, text('Grant')),
      ] as unknown[],
    };
    remarkToc()(tree);
    const source = JSON.stringify(tree.children[0]);
    expect(source).toContain('"name":"toc"');
    const ids = [...source.matchAll(/"value":"([^"]+)"/g)].map((match) => match[1]);
    expect(ids).toEqual(expect.arrayContaining(['grant', 'the-act-claim', 'The act claim', 'grant-2']));
    expect(ids).not.toContain('grant-1');
  });
});

describe('remark-typography', () => {
  const set = (value: string, ...before: object[]) => {
    const tree = { type: 'root', children: [{ type: 'paragraph', children: [...before, text(value)] }] };
    remarkTypography()(tree);
    return tree.children[0]?.children;
  };

  it('curls quotation marks and apostrophes', () => {
    expect(set("The server's \"own\" word ('x')")).toEqual([text('The server’s “own” word (‘x’)')]);
  });

  it('closes a quotation that ends in code', () => {
    const code = { type: 'inlineCode', value: 'spiffe://example.org' };
    expect(set('". A "host"', text('"this is '), code)).toEqual([text('“this is '), code, text('”. A “host”')]);
  });

  it('keeps an ISO date in one piece', () => {
    expect(set('In 2026-07-28 clients must')).toMatchObject([
      text('In '),
      { children: [text('2026-07-28')], data: { hName: 'span' } },
      text(' clients must'),
    ]);
  });
});

describe('remark-terms', () => {
  const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
  const explained = (...children: object[]) => {
    const tree = { type: 'root', children } as unknown as Parameters<ReturnType<typeof remarkTerms>>[0];
    remarkTerms()(tree);
    return JSON.stringify(tree).match(/"name":"id","value":"[^"]+"/g) ?? [];
  };

  it('explains a term at its first mention only', () => {
    expect(explained(paragraph(text('DPoP binds a token. DPoP signs.')), paragraph(text('DPoP again')))).toEqual([
      '"name":"id","value":"dpop"',
    ]);
  });

  it('takes the longer of two terms', () => {
    expect(explained(paragraph(text('A JWT-SVID is issued.')))).toEqual(['"name":"id","value":"jwt-svid"']);
  });

  it('leaves headings, links, code and parts of words alone', () => {
    const link = { type: 'link', url: '/', children: [text('DPoP')] };
    const code = { type: 'inlineCode', value: 'DPoP' };
    expect(explained(heading(2, text('DPoP')), paragraph(link, code, text('use-DPoP or DPoPs')))).toEqual([]);
  });
});

describe('rehype-table', () => {
  const element = (tagName: string, ...children: unknown[]) => ({
    type: 'element',
    tagName,
    properties: {},
    children,
  });
  const tableHeaded = (...headings: string[]) => {
    const table = element(
      'table',
      element('thead', element('tr', ...headings.map((heading) => element('th', text(heading))))),
      element('tbody', element('tr', element('td', text('OAuth')), element('td', text('primary')))),
    );
    return { type: 'root', children: [table] } as unknown as Hast;
  };

  const file = {
    fail: (reason: string): never => {
      throw new Error(reason);
    },
  };

  it('gives every cell the heading of its column', () => {
    const tree = tableHeaded('Layer', 'Role');
    rehypeTable()(tree, file);
    const json = JSON.stringify(tree);
    expect(json.match(/"dataLabel":"(\w+)"/g)).toEqual(['"dataLabel":"Layer"', '"dataLabel":"Role"']);
    expect(json.match(/"role":"(\w+)"/g)).toContain('"role":"columnheader"');
  });

  it('refuses a column without a heading', () => {
    expect(() => rehypeTable()(tableHeaded('', 'Role'), file)).toThrow('A column has no heading.');
  });
});

describe('rehype-code', () => {
  it('marks a line to its end, however slow the machine is', async () => {
    let now = 0;
    const clock = vi.spyOn(Date, 'now').mockImplementation(() => {
      now += 10_000;
      return now;
    });
    const code = { type: 'element', tagName: 'code', properties: { className: ['language-ts'] } };
    const line = "import { a, b, c } from 'd';";
    const tree = {
      type: 'root',
      children: [{ type: 'element', tagName: 'pre', properties: {}, children: [{ ...code, children: [text(line)] }] }],
    };
    const marked = JSON.stringify(
      await unified()
        .use(rehypeCode)
        .run(tree as Hast),
    );
    clock.mockRestore();
    expect(marked.match(/tok-keyword/g)).toHaveLength(2);
    expect(marked).toContain('tok-string');
  });
});

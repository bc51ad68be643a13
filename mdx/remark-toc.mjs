import { valueToEstree } from 'estree-util-value-to-estree';
import GithubSlugger from 'github-slugger';
import { visit } from 'unist-util-visit';

const textOf = (node) => ('value' in node ? node.value : (node.children ?? []).map(textOf).join(''));

/**
 * Adds `export const toc = [{ depth, id, text }]` to a document: its headings of depth 2 and 3, in order.
 * Ids are those that rehype-slug gives, which counts headings of every depth.
 */
export default function remarkToc() {
  return (tree) => {
    const slugger = new GithubSlugger();
    const toc = [];
    visit(tree, 'heading', (heading) => {
      const text = textOf(heading);
      const id = slugger.slug(text);
      if (heading.depth === 2 || heading.depth === 3) toc.push({ depth: heading.depth, id, text });
    });
    tree.children.unshift({
      type: 'mdxjsEsm',
      value: '',
      data: {
        estree: {
          type: 'Program',
          sourceType: 'module',
          body: [
            {
              type: 'ExportNamedDeclaration',
              specifiers: [],
              source: null,
              attributes: [],
              declaration: {
                type: 'VariableDeclaration',
                kind: 'const',
                declarations: [
                  {
                    type: 'VariableDeclarator',
                    id: { type: 'Identifier', name: 'toc' },
                    init: valueToEstree(toc),
                  },
                ],
              },
            },
          ],
        },
      },
    });
  };
}

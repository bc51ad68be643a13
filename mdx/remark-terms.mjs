import { readFileSync } from 'node:fs';
import { SKIP, visit } from 'unist-util-visit';

const { terms } = JSON.parse(readFileSync(new URL('../content/glossary/terms.json', import.meta.url), 'utf8'));

/** Longer forms first, so that a term inside another is not taken for it. */
const known = new Map(terms.flatMap(({ id, forms }) => forms.map((form) => [form, id])));
const forms = [...known.keys()].sort((a, b) => b.length - a.length);
const ANY = new RegExp(`(?<![\\p{L}\\p{N}_-])(${forms.join('|')})(?![\\p{L}\\p{N}_-])`, 'gu');

/** What already has a meaning of its own, or has to stay as it is written. */
const LEFT_ALONE = new Set(['heading', 'link', 'linkReference', 'code', 'inlineCode', 'tableCell', 'Source', 'Term']);

const element = (id, word) => ({
  type: 'mdxJsxTextElement',
  name: 'Term',
  attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id }],
  children: [{ type: 'text', value: word }],
});

/** Explains each term of the glossary at its first mention in the text of a page. */
export default function remarkTerms() {
  return (tree) => {
    const met = new Set();
    visit(tree, (node, index, parent) => {
      if (LEFT_ALONE.has(node.type) || LEFT_ALONE.has(node.name)) return SKIP;
      if (node.type !== 'text') return undefined;
      const set = [];
      let end = 0;
      for (const match of node.value.matchAll(ANY)) {
        const id = known.get(match[1]);
        if (met.has(id)) continue;
        met.add(id);
        if (match.index > end) set.push({ type: 'text', value: node.value.slice(end, match.index) });
        set.push(element(id, match[1]));
        end = match.index + match[1].length;
      }
      if (set.length === 0) return undefined;
      if (end < node.value.length) set.push({ type: 'text', value: node.value.slice(end) });
      parent.children.splice(index, 1, ...set);
      return [SKIP, index + set.length];
    });
  };
}

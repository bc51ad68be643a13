import { SKIP, visit } from 'unist-util-visit';
import { smartQuotes } from '../site/smart-quotes.mjs';

const INLINE = new Set(['inlineCode', 'link', 'emphasis', 'strong']);

/** An ISO date is one word: it does not break at its hyphens. */
const DATE = /(\d{4}-\d{2}-\d{2})/;

const unbroken = (date) => ({
  type: 'unbroken',
  children: [{ type: 'text', value: date }],
  data: { hName: 'span', hProperties: { className: ['unbroken'] } },
});

/** A quotation mark right after an element of the same sentence, such as code or a link, closes what was quoted. */
const closed = (value) => value.replace(/^"/, '\u201d').replace(/^'/, '\u2019');

/** Sets prose: curled quotation marks and apostrophes, dates in one piece. Code and addresses stay as they are. */
export default function remarkTypography() {
  return (tree) => {
    visit(tree, 'text', (node, index, parent) => {
      const parts = smartQuotes(INLINE.has(parent.children[index - 1]?.type) ? closed(node.value) : node.value).split(
        DATE,
      );
      const set = parts.flatMap((value, part) => {
        if (value === '') return [];
        return part % 2 === 1 ? [unbroken(value)] : [{ type: 'text', value }];
      });
      parent.children.splice(index, 1, ...set);
      return [SKIP, index + set.length];
    });
  };
}

import { SKIP, visit } from 'unist-util-visit';
import { curl } from './curl.mjs';

/** An ISO date is one word: it does not break at its hyphens. */
const DATE = /(\d{4}-\d{2}-\d{2})/;

const unbroken = (date) => ({
  type: 'unbroken',
  children: [{ type: 'text', value: date }],
  data: { hName: 'span', hProperties: { className: ['whitespace-nowrap'] } },
});

/** Sets prose: curled quotation marks and apostrophes, dates in one piece. Code and addresses stay as they are. */
export default function remarkTypography() {
  return (tree) => {
    visit(tree, 'text', (node, index, parent) => {
      const parts = curl(node.value).split(DATE);
      const set = parts.flatMap((value, part) => {
        if (value === '') return [];
        return part % 2 === 1 ? [unbroken(value)] : [{ type: 'text', value }];
      });
      parent.children.splice(index, 1, ...set);
      return [SKIP, index + set.length];
    });
  };
}

import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

const elements = (node, ...names) =>
  (node?.children ?? []).filter((child) => child.type === 'element' && names.includes(child.tagName));

/**
 * Prepares tables for narrow screens, where a row is shown as a block: every cell carries its column's heading
 * (`data-label`), and explicit roles keep the table a table although its display changes. A column without a heading
 * fails the build.
 */
export default function rehypeTable() {
  return (tree, file) => {
    visit(tree, 'element', (table) => {
      if (table.tagName !== 'table') return;
      const head = elements(table, 'thead')[0];
      const headings = elements(elements(head, 'tr')[0], 'th');
      if (headings.some((heading) => textOf(heading).trim() === '')) file.fail('A column has no heading.', table);
      table.properties.role = 'table';
      for (const section of elements(table, 'thead', 'tbody')) {
        section.properties.role = 'rowgroup';
        for (const row of elements(section, 'tr')) {
          row.properties.role = 'row';
          for (const [column, cell] of elements(row, 'th', 'td').entries()) {
            if (cell.tagName === 'th') {
              cell.properties.role = 'columnheader';
              cell.properties.scope = 'col';
            } else {
              cell.properties.role = 'cell';
              const heading = headings[column];
              if (heading) cell.properties.dataLabel = textOf(heading);
            }
          }
        }
      }
    });
  };
}

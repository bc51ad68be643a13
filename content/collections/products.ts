import { type Product, productKinds, productsOf } from '@/content/capabilities';
import { capabilitiesOf } from '@/content/capabilities/product';
import { EDITION } from '@/content/edition';
import { capabilitiesTexts, capabilityTexts, kindTexts } from '@/content/strings/capabilities';
import { blocks, escaped, link, list } from '@/site/markdown';
import { PAGES } from '@/site/routes';
import type { Collection } from './collection';
import type { ReadingSection } from './document';

const { title, description, yes, no, unknown, key, sources } = capabilitiesTexts;

function productSection(product: Product): ReadingSection {
  const { id, kind, name, notes } = product;
  const supports: { readonly [capability: string]: Product['supports'][keyof Product['supports']] } = product.supports;
  const lines = capabilitiesOf[kind].map((capability) => {
    const support = supports[capability];
    if (support === undefined) return `${capabilityTexts[capability]}: ${unknown}`;
    const condition = support.condition === undefined ? '' : `, ${support.condition}`;
    return `${capabilityTexts[capability]}: ${support.has === 'yes' ? yes : no}${condition}`;
  });
  return {
    anchor: id,
    title: name,
    level: 3,
    markdown: blocks(
      list(lines.map(escaped)),
      notes.length === 0 ? null : list(notes.map(escaped)),
      `${sources}: ${product.sources.map((source) => `${link(source.title, source.url)} (${source.checked})`).join('; ')}`,
    ),
  };
}

/** Who supports what: one page with a part for each product. */
export const productCollection: Collection = {
  kind: 'product',
  documents: async () => [
    {
      kind: 'product',
      address: PAGES.capabilities,
      title,
      summary: description,
      checked: EDITION.checked,
      hasAlternate: true,
      parts: 'lasting',
      sections: [
        { anchor: null, title: null, level: 2, markdown: escaped(key) },
        ...productKinds.flatMap((kind): ReadingSection[] => [
          { anchor: `${kind}s`, title: kindTexts[kind].name, level: 2, markdown: escaped(kindTexts[kind].what) },
          ...productsOf[kind].map(productSection),
        ]),
      ],
    },
  ],
};

import { escaped } from '@/site/markup';
import { type Element, elementOf, type Scene } from './scene';

const MARGIN = 24;

/** The look of a drawing by itself: the light colours of the site, and faces that every system has. */
const STYLE = [
  'svg{font-family:"Source Sans 3","Helvetica Neue",Arial,"Liberation Sans",sans-serif;fill:#1a1f23;background:#fcfcfa}',
  '.soft{fill:#4c555b}',
  '.node{fill:#fcfcfa;stroke:#1a1f23;stroke-width:1.25}',
  '.halo{fill:#fcfcfa}',
  '.bar,.disc{fill:#1a1f23}',
  '.hollow{fill:#fcfcfa;stroke:#1a1f23;stroke-width:1.5}',
  '.line,.broken,.rule,.way,.stroke{fill:none}',
  '.line,.broken{stroke:#1a1f23}',
  '.broken{stroke-dasharray:10 6}',
  '.rule{stroke:#4c555b}',
  '.way{stroke:#d4d7d1}',
  '.stroke{stroke:currentColor}',
  '.fill{fill:currentColor}',
  '.oauth{color:#1f55a5}',
  '.mtls{color:#8a5200}',
  '.federation{color:#8b2f79}',
].join('');

const NAMES: { readonly [name: string]: string } = {
  className: 'class',
  fontSize: 'font-size',
  fontWeight: 'font-weight',
  strokeWidth: 'stroke-width',
  textAnchor: 'text-anchor',
};

function written({ tag, attributes, children, text }: Element): string {
  const pairs = Object.entries(attributes).map(
    ([name, value]) => ` ${NAMES[name] ?? name}="${escaped(String(value))}"`,
  );
  const inner = text === undefined ? (children ?? []).map(written).join('') : escaped(text);
  return inner === '' ? `<${tag}${pairs.join('')}/>` : `<${tag}${pairs.join('')}>${inner}</${tag}>`;
}

/** A drawing as an SVG document that needs nothing else: to keep, to print or to put into a paper. */
export function sceneDocument({ width, height, title, desc, items }: Scene): string {
  const box = `${-MARGIN} ${-MARGIN} ${width + 2 * MARGIN} ${height + 2 * MARGIN}`;
  const size = `width="${width + 2 * MARGIN}" height="${height + 2 * MARGIN}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" ${size} role="img" aria-labelledby="title desc">`,
    `<title id="title">${escaped(title)}</title><desc id="desc">${escaped(desc)}</desc><style>${STYLE}</style>`,
    `<rect class="halo" x="${-MARGIN}" y="${-MARGIN}" width="${width + 2 * MARGIN}" height="${height + 2 * MARGIN}"/>`,
    ...items.map((item) => written(elementOf(item))),
    '</svg>\n',
  ].join('');
}

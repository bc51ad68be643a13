import { lightColour } from '../colours';
import { escaped } from '../markup';
import { type Element, elementOf, type Scene } from './scene';

const MARGIN = 24;

const INK = lightColour('ink');
const PAPER = lightColour('paper');
const SOFT = lightColour('ink-soft');

/** The look of a drawing by itself: the light colours of the site, and faces that every system has. */
const STYLE = [
  `svg{font-family:"Source Sans 3","Helvetica Neue",Arial,"Liberation Sans",sans-serif;fill:${INK};background:${PAPER}}`,
  `.soft{fill:${SOFT}}`,
  `.node{fill:${PAPER};stroke:${INK};stroke-width:1.25}`,
  `.halo{fill:${PAPER}}`,
  `.bar,.disc{fill:${INK}}`,
  `.hollow{fill:${PAPER};stroke:${INK};stroke-width:1.5}`,
  '.line,.broken,.rule,.way,.stroke{fill:none}',
  `.line,.broken{stroke:${INK}}`,
  '.broken{stroke-dasharray:10 6}',
  `.rule{stroke:${SOFT}}`,
  `.way{stroke:${lightColour('rule')}}`,
  '.stroke{stroke:currentColor}',
  '.fill{fill:currentColor}',
  `.oauth{color:${lightColour('oauth')}}`,
  `.mtls{color:${lightColour('mtls')}}`,
  `.federation{color:${lightColour('federation')}}`,
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

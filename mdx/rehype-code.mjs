import rehypeShiki from '@shikijs/rehype';
import { createCssVariablesTheme } from 'shiki';

const theme = createCssVariablesTheme({
  name: 'tok',
  variablePrefix: '--tok-',
  variableDefaults: {},
  fontStyle: false,
});

/** Colours live in the style sheet, so a token carries a class and the page needs no inline style. */
const tokenClasses = {
  name: 'token-classes',
  span(node) {
    const token = /--tok-(?:token-)?([a-z-]+)/.exec(String(node.properties.style ?? ''))?.[1];
    delete node.properties.style;
    if (token && token !== 'foreground') node.properties.class = `tok-${token}`;
  },
  pre(node) {
    delete node.properties.style;
    node.properties.class = 'code';
    node.properties.tabindex = '0';
  },
};

/** Highlights fenced code at build time, with classes only. */
export default function rehypeCode() {
  return rehypeShiki.call(this, {
    theme,
    langs: ['ts', 'json', 'http', 'bash', 'python', 'yaml'],
    transformers: [tokenClasses],
    // The default gives a line up after half a second, so that a busy machine would build other pages.
    tokenizeTimeLimit: 0,
  });
}

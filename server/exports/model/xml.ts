import { escaped, escapedText } from '@/site/markup';

/** As much of XML as a written model needs. */
export interface Element {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  /** Elements, or the text alone. */
  readonly content: readonly Element[] | string;
}

export const element = (
  name: string,
  attributes: Element['attributes'] = {},
  content: Element['content'] = [],
): Element => ({ name, attributes, content });

function lines({ name, attributes, content }: Element, indent: string): string[] {
  const head = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ');
  if (content.length === 0) return [`${indent}<${head} />`];
  if (typeof content === 'string') return [`${indent}<${head}>${escapedText(content)}</${name}>`];
  const [only] = content;
  if (content.length === 1 && typeof only?.content === 'string')
    return [`${indent}<${head}>${lines(only, '').join('')}</${name}>`];
  return [`${indent}<${head}>`, ...content.flatMap((child) => lines(child, `${indent}  `)), `${indent}</${name}>`];
}

/** The document with its declaration and a newline at the end. */
export const xmlDocument = (root: Element): string =>
  ['<?xml version="1.0" encoding="UTF-8"?>', ...lines(root, ''), ''].join('\n');

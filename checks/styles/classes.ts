/** Which classes style sheets define and sources write. */

const withoutComments = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/"[^"]*"/g, '""');

/** The classes in the selectors of a style sheet. */
export function definedClasses(css: string): ReadonlySet<string> {
  const selectors = [...withoutComments(css).matchAll(/([^{};]+)\{/g)].map(([, selector = '']) => selector.trim());
  const names = selectors
    .filter((selector) => !selector.startsWith('@'))
    .flatMap((selector) => [...selector.matchAll(/\.([a-z_][\w-]*)/gi)].map(([, name = '']) => name));
  return new Set(names);
}

/** Classes in a source: whole names, and beginnings that a value completes. */
export interface WrittenClasses {
  readonly names: ReadonlySet<string>;
  /** `layer--` of `layer--${layer}`. */
  readonly beginnings: ReadonlySet<string>;
}

const LITERAL = /'([^']*)'|"([^"]*)"|`([^`]*)`/g;

/** Texts that hold class names: what follows `class` or `className` on its line, and what makes elements in scripts. */
function classTexts(source: string): string[] {
  const attributes = [...source.matchAll(/\bclass(?:Name)?\b([^\n;>]*)/g)].flatMap(([, rest = '']) =>
    [...rest.matchAll(LITERAL)].map(([, ...found]) => found.find((text) => text !== undefined) ?? ''),
  );
  const made = [...source.matchAll(/\b(?:element\('\w+', |classList\.\w+\()'([^']*)'/g)].map(([, text = '']) => text);
  return [...attributes, ...made];
}

export function writtenClasses(source: string): WrittenClasses {
  const words = classTexts(source).flatMap((text) => text.replace(/\$\{[^}]*(?:\}|$)/g, '$').split(/\s+/));
  return {
    names: new Set(words.map((word) => (word.endsWith('-$') ? '' : word.replace('$', ''))).filter(Boolean)),
    beginnings: new Set(words.filter((word) => word.endsWith('-$')).map((word) => word.slice(0, -1))),
  };
}

/** Classes that a component writes in its attributes, apart from those that a value completes. */
export const attributeClasses = (source: string): string[] =>
  [...source.matchAll(/\bclassName=("[^"]*"|\{.*?\}(?=[\s>/]|$))/gm)]
    .flatMap(([, value = '']) => [...value.matchAll(LITERAL)])
    .flatMap(([, ...found]) =>
      (found.find((text) => text !== undefined) ?? '').replace(/\$\{[^}]*(?:\}|$)/g, '$').split(/\s+/),
    )
    .filter((name) => /^-?[a-z]/i.test(name) && !name.includes('$'));

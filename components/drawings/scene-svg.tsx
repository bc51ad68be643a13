import { createElement, type ReactNode } from 'react';
import { type Element, elementOf, type Scene } from '@/site/scene/scene';

function drawn({ tag, attributes, children, text }: Element, key: number): ReactNode {
  return createElement(tag, { key, ...attributes }, text ?? children?.map(drawn));
}

/** A drawing on a page, with its title and description for those who do not see it. */
export function SceneSvg({ scene, id }: { readonly scene: Scene; readonly id: string }) {
  const { width, height, title, desc, items } = scene;
  const ids = `${id}-title ${id}-desc`;
  return (
    <svg className="drawing scene" viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={ids}>
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{desc}</desc>
      {items.map((item, index) => drawn(elementOf(item), index))}
    </svg>
  );
}

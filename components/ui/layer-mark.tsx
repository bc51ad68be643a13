import type { ReactNode } from 'react';
import { layerTexts } from '@/content/strings/layers';
import type { LayerId } from '@/decision';
import { layerPaths } from '@/site/marks';

/** The shape of a mark on a 16 by 16 field, for use inside other drawings. */
export function LayerShape({ layer }: { readonly layer: LayerId }) {
  return layerPaths[layer].map(({ d, line }) =>
    line === undefined ? <path key={d} d={d} strokeWidth="0" /> : <path key={d} d={d} fill="none" strokeWidth={line} />,
  );
}

/**
 * The mark of a layer. With a title it stands for the layer's name; without one it is an ornament beside the name
 * and hidden from assistive technology.
 */
export function LayerMark({ layer, title }: { readonly layer: LayerId; readonly title?: string }) {
  const className = `mark mark--${layer}`;
  if (title === undefined) {
    return (
      <svg className={className} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <LayerShape layer={layer} />
      </svg>
    );
  }
  return (
    <svg className={className} viewBox="0 0 16 16" role="img" aria-label={title}>
      <title>{title}</title>
      <LayerShape layer={layer} />
    </svg>
  );
}

/** Mark and name of a layer; other words may replace the name. */
export function LayerLabel({ layer, children }: { readonly layer: LayerId; readonly children?: ReactNode }) {
  return (
    <span className={`layer layer--${layer}`}>
      <LayerMark layer={layer} />
      <span>{children ?? layerTexts[layer].name}</span>
    </span>
  );
}

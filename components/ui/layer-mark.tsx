import type { ReactNode } from 'react';
import { layerTexts } from '@/content/strings/layers';
import type { LayerId } from '@/decision';

/**
 * The geometry of the marks on a 16 by 16 field, for use inside other drawings.
 * OAuth: a disc with a quarter left out, a right that is given in part. mTLS: two bars that meet, both ends shown.
 * Federation: two lozenges that overlap, two domains. They differ in outline, so they survive greyscale.
 */
export function LayerShape({ layer }: { readonly layer: LayerId }) {
  if (layer === 'oauth') return <path d="M8 1a7 7 0 1 0 7 7H8Z" strokeWidth="0" />;
  if (layer === 'mtls') return <path d="M1 2h6v12H1Z M9 2h6v12H9Z M7 7h2v2H7Z" strokeWidth="0" />;
  return (
    <>
      <path d="M5.5 2.5 11 8l-5.5 5.5L0 8Z" strokeWidth="0" />
      <path d="M10.5 3.4 15.1 8l-4.6 4.6L5.9 8Z" fill="none" strokeWidth="1.3" />
    </>
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

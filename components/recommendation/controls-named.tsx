import { Fragment } from 'react';
import { controlTexts } from '@/content/strings/controls';
import type { NamedText } from '@/content/strings/layers';
import { controlAnchor } from './links';

const texts: { readonly [id: string]: NamedText } = controlTexts;

/** The name of a control. */
export const controlName = (id: string): string => texts[id]?.name ?? id;

interface Props {
  readonly ids: readonly string[];
  /** Ids of the controls that have a place on this page; the others are named without a link. */
  readonly linked: ReadonlySet<string>;
}

/** Names of controls on one line, linked to where they stand on the page. */
export function ControlsNamed({ ids, linked }: Props) {
  return ids.map((id, index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      {linked.has(id) ? <a href={`#${controlAnchor(id)}`}>{controlName(id)}</a> : controlName(id)}
    </Fragment>
  ));
}

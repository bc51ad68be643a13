import { Fragment } from 'react';
import { controlTexts } from '@/content/strings/controls';
import type { ControlId } from '@/decision';
import { controlPath } from '@/site/routes';

/** Names of controls, each leading to its page. */
export function ControlNames({ controls }: { readonly controls: readonly ControlId[] }) {
  return (
    <ul className="ui guide-names">
      {controls.map((id) => (
        <li key={id}>
          <a href={controlPath(id)}>{controlTexts[id].name}</a>
        </li>
      ))}
    </ul>
  );
}

/** The same on one line. */
export function ControlLine({ controls }: { readonly controls: readonly ControlId[] }) {
  return controls.map((id, at) => (
    <Fragment key={id}>
      {at > 0 && ', '}
      <a href={controlPath(id)}>{controlTexts[id].name}</a>
    </Fragment>
  ));
}

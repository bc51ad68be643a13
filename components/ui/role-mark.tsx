import type { ReactNode } from 'react';
import { roleTexts } from '@/content/strings/layers';
import type { LayerRole } from '@/decision';
import { roleLines } from '@/site/marks';

function Line({ role }: { readonly role: LayerRole }) {
  const { d, width, dashes } = roleLines[role];
  return <path d={d} strokeWidth={width} {...(dashes !== undefined && { strokeDasharray: dashes })} />;
}

/** The role of a layer: a line style and the word, never a colour alone. Other words may replace the word. */
export function RoleMark({ role, children }: { readonly role: LayerRole; readonly children?: ReactNode }) {
  return (
    <span className={`role role--${role}`}>
      <svg viewBox="0 0 28 16" aria-hidden="true" focusable="false">
        <Line role={role} />
      </svg>
      <span>{children ?? roleTexts[role].name}</span>
    </span>
  );
}

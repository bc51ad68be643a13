import type { ReactNode } from 'react';
import { roleTexts } from '@/content/strings/layers';
import type { LayerRole } from '@/decision';

/** A line that carries, a line that helps, no line but its trace, a line that is stopped. */
function RoleLine({ role }: { readonly role: LayerRole }) {
  if (role === 'primary') return <path d="M1 8h26" strokeWidth="5" />;
  if (role === 'complementary') return <path d="M1 5.5h26M1 10.5h26" strokeWidth="1.5" />;
  if (role === 'not-needed') return <path d="M1.5 8h26" strokeWidth="1.5" strokeDasharray="1.5 4.5" />;
  return <path d="M1 8h12M17 2v12M23 8h4" strokeWidth="2.5" />;
}

/** The role of a layer: a line style and the word, never a colour alone. Other words may replace the word. */
export function RoleMark({ role, children }: { readonly role: LayerRole; readonly children?: ReactNode }) {
  return (
    <span className={`role role--${role}`}>
      <svg viewBox="0 0 28 16" aria-hidden="true" focusable="false">
        <RoleLine role={role} />
      </svg>
      <span>{children ?? roleTexts[role].name}</span>
    </span>
  );
}

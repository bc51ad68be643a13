import type { ReactNode } from 'react';
import { frameworkTexts } from '@/content/strings/frameworks';

interface Props {
  readonly title: string;
  readonly lead: string;
  /** False on the list itself, which needs no way back. */
  readonly below?: boolean;
  readonly children: ReactNode;
}

/** The frame of every page about frameworks. */
export function Frame({ title, lead, below = true, children }: Props) {
  return (
    <div className="page frameworks">
      <header>
        {below ? (
          <p className="ui no-print">
            <a href="/frameworks">{frameworkTexts.title}</a>
          </p>
        ) : null}
        <h1>{title}</h1>
        <p className="frameworks__lead">{lead}</p>
      </header>
      {children}
    </div>
  );
}

import type { ReactNode } from 'react';
import { modelPartTexts, modelTexts } from '@/content/strings/model';
import { MODEL_VERSION } from '@/decision';

interface Props {
  readonly title: string;
  readonly lead: string;
  /** The part above this page, besides the model itself. */
  readonly above?: keyof typeof modelPartTexts;
  readonly children: ReactNode;
}

/** The frame of every page below the model. */
export function PartPage({ title, lead, above, children }: Props) {
  return (
    <div className="page model">
      <header className="model__head">
        <p className="ui no-print">
          <a href="/model">{modelTexts.title}</a>
          {above !== undefined && (
            <>
              {' · '}
              <a href={`/model/${above}`}>{modelPartTexts[above].title}</a>
            </>
          )}
        </p>
        <h1>{title}</h1>
        <p className="model__lead">{lead}</p>
        <p className="fine">
          {modelTexts.version} {MODEL_VERSION}
        </p>
      </header>
      {children}
    </div>
  );
}

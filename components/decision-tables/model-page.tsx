import type { ReactNode } from 'react';
import { ReferenceFrame } from '@/components/ui/reference-frame';
import { modelPartTexts, modelTexts } from '@/content/strings/model';
import { MODEL_VERSION } from '@/decision';
import { modelPartPath, PAGES } from '@/site/routes';

interface Props {
  readonly title: string;
  readonly lead: string;
  /** The part above this page, besides the model itself. */
  readonly above?: keyof typeof modelPartTexts;
  readonly children: ReactNode;
}

/** The frame of every page below the model. */
export function ModelPage({ title, lead, above, children }: Props) {
  return (
    <ReferenceFrame
      title={title}
      lead={lead}
      className="model"
      above={
        <>
          <a href={PAGES.model}>{modelTexts.title}</a>
          {above !== undefined && (
            <>
              {' · '}
              <a href={modelPartPath(above)}>{modelPartTexts[above].title}</a>
            </>
          )}
        </>
      }
      note={`${modelTexts.version} ${MODEL_VERSION}`}
    >
      {children}
    </ReferenceFrame>
  );
}

import type { ReactNode } from 'react';
import { ReferenceFrame } from '@/components/ui/reference-frame';
import { frameworkTexts } from '@/content/strings/frameworks';
import { PAGES } from '@/site/routes';

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
    <ReferenceFrame
      title={title}
      lead={lead}
      className="frameworks"
      above={below ? <a href={PAGES.frameworks}>{frameworkTexts.title}</a> : undefined}
    >
      {children}
    </ReferenceFrame>
  );
}

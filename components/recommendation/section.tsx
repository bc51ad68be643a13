import type { ReactNode } from 'react';
import { LinkedHeading } from '@/components/ui/linked-heading';
import { type SectionId, sectionTexts } from '@/content/strings/recommendation';

/** One part of the page under its heading, which is also its link. */
export function Section({ id, children }: { readonly id: SectionId; readonly children: ReactNode }) {
  return (
    <section aria-labelledby={id} className={`rec-section rec-section--${id}`}>
      <LinkedHeading id={id}>{sectionTexts[id]}</LinkedHeading>
      {children}
    </section>
  );
}

import type { ReactNode } from 'react';
import { LinkedHeading } from '@/components/ui/linked-heading';

interface EndSectionProps {
  /** Id of the heading. It starts with `guide-`, so that it cannot meet a heading of the text. */
  readonly id: `guide-${string}`;
  readonly title: string;
  readonly note?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** One of the sections that follow the text of a guide. */
export function EndSection({ id, title, note, className, children }: EndSectionProps) {
  return (
    <section aria-labelledby={id} className={className === undefined ? 'end-section' : `end-section ${className}`}>
      <LinkedHeading id={id} className="heading-3">
        {title}
      </LinkedHeading>
      {note === undefined ? null : <p className="fine">{note}</p>}
      {children}
    </section>
  );
}

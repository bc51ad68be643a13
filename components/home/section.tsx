import type { ReactNode } from 'react';
import { LinkedHeading } from '@/components/ui/linked-heading';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A section of the home page: its heading in the left column, its matter in the right one. */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section className="page home-section" aria-labelledby={id}>
      <div className="home-section__columns">
        <LinkedHeading id={id} className="heading-3">
          {title}
        </LinkedHeading>
        <div className="home-section__matter">{children}</div>
      </div>
    </section>
  );
}

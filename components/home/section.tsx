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
    <section className="page mt-16 md:mt-24" aria-labelledby={id}>
      <div className="grid gap-x-12 gap-y-5 border-t border-ink pt-4 lg:grid-cols-[15rem_minmax(0,1fr)]">
        <LinkedHeading id={id} className="text-h3">
          {title}
        </LinkedHeading>
        <div className="min-w-0">{children}</div>
      </div>
    </section>
  );
}

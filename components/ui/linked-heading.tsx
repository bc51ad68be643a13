import type { ReactNode } from 'react';

interface Props {
  readonly id: string;
  /** The anchor of what the heading names, where that is not the heading itself. */
  readonly anchor?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** The heading of a part of a page. It is its own link, by pointer and by keyboard, so that the part can be pointed to. */
export function LinkedHeading({ id, anchor = id, className, children }: Props) {
  return (
    <h2 id={id} className={className}>
      <a className="heading-link" href={`#${anchor}`}>
        {children}
      </a>
    </h2>
  );
}

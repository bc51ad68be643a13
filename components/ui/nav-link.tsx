'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { ariaCurrentOf } from './aria-current';

interface Props {
  readonly href: string;
  /** Further paths whose pages belong to the part that the link leads to. */
  readonly also?: readonly string[];
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * A link to a part of the site, marked on the pages of that part. The path is known where a page is rendered, also
 * beforehand, so that the mark stands in the page and needs no script; a script keeps it true where the path changes.
 */
export function NavLink({ href, also, className, children }: Props) {
  return (
    <a className={className} href={href} aria-current={ariaCurrentOf(usePathname(), href, also)}>
      {children}
    </a>
  );
}

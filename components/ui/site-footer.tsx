import type { ReactNode } from 'react';

/** The foot of every page: what the page was checked against, and the terms of use. */
export function SiteFooter({ children }: { readonly children: ReactNode }) {
  return (
    <footer className="site-footer">
      <div className="page fine grid gap-x-12 gap-y-3 md:grid-cols-3">{children}</div>
    </footer>
  );
}

import type { ReactNode } from 'react';

interface Children {
  readonly children: ReactNode;
}

/** A remark beside the argument; on wide screens it stands in the margin. */
export function Aside({ children }: Children) {
  return (
    <aside className="aside" aria-label="Note">
      {children}
    </aside>
  );
}

/** Something that goes wrong in practice, said where it would happen. */
export function Pitfall({ children }: Children) {
  return (
    <div className="pitfall" role="note">
      <p className="label">Pitfall</p>
      {children}
    </div>
  );
}

/** An ordered list of steps to carry out. */
export function Steps({ children }: Children) {
  return <div className="steps">{children}</div>;
}

/** A list to tick off, on paper too. */
export function Checklist({ children }: Children) {
  return <div className="checklist">{children}</div>;
}

/** A reference at the claim that it supports: where it was read, and in which clause. */
export function Source({ href, clause, children }: Children & { readonly href: string; readonly clause?: string }) {
  return (
    <cite className="source-ref">
      [<a href={href}>{children}</a>
      {clause === undefined ? null : `, ${clause}`}]
    </cite>
  );
}

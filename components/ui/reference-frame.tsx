import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly lead: string;
  /** Further class names of the page, for its own rules. */
  readonly className?: string;
  /** The way back to the pages above, or nothing on a list that needs none. */
  readonly above?: ReactNode;
  /** A line below the lead. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every page to look things up in: the way back, heading and lead, then its sections. */
export function ReferenceFrame({ title, lead, className, above, note, children }: Props) {
  return (
    <div className={`page reference${className === undefined ? '' : ` ${className}`}`}>
      <header>
        {above === undefined ? null : <p className="ui no-print">{above}</p>}
        <h1>{title}</h1>
        <p className="reference__lead">{lead}</p>
        {note === undefined ? null : <p className="fine">{note}</p>}
      </header>
      {children}
    </div>
  );
}

import type { ComponentPropsWithoutRef } from 'react';

/** The number comes from the style sheet; the table of contents offers the same link to keyboards and readers. */
function SectionLink({ id }: { readonly id: string | undefined }) {
  if (id === undefined) return null;
  // biome-ignore lint/a11y/useAnchorContent: the number is generated content, and the link repeats one in the contents
  return <a className="section-link" href={`#${id}`} aria-hidden="true" tabIndex={-1} />;
}

export function SectionHeading({ children, ...props }: ComponentPropsWithoutRef<'h2'>) {
  return (
    <h2 {...props}>
      <SectionLink id={props.id} />
      {children}
    </h2>
  );
}

export function SubsectionHeading({ children, ...props }: ComponentPropsWithoutRef<'h3'>) {
  return (
    <h3 {...props}>
      <SectionLink id={props.id} />
      {children}
    </h3>
  );
}

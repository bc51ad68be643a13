import type { ComponentPropsWithoutRef } from 'react';

/** A code sample. The button appears only where the page's script can serve it. */
export function CodeBlock(props: ComponentPropsWithoutRef<'pre'>) {
  return (
    <div className="code-block">
      <pre {...props} />
      <button type="button" className="copy-button" data-copy="" aria-live="polite">
        Copy
      </button>
    </div>
  );
}

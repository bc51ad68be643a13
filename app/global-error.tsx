'use client';

import './globals.css';

/** Replaces the whole document when the layout itself failed: no fonts and no furniture, which may be the cause. */
export default function GlobalError({ reset }: { readonly reset: () => void }) {
  return (
    <html lang="en-GB">
      <body>
        <main className="page fault-page" data-fault="failed">
          <h1>The site could not be shown</h1>
          <p className="lead">The fault is ours. Keep the address: it holds your answers.</p>
          <p className="action-row">
            <button type="button" className="action" onClick={reset}>
              Try again
            </button>
          </p>
        </main>
      </body>
    </html>
  );
}

'use client';

/** Shown in place of a page that failed to render. The address keeps the answers, so trying again loses nothing. */
export default function ErrorPage({ reset }: { readonly reset: () => void }) {
  return (
    <div className="page fault-page" data-fault="failed">
      <h1>This page could not be shown</h1>
      <p className="lead">
        The fault is ours. Answers stand in the address of the page, so nothing is lost by trying again.
      </p>
      <p className="action-row">
        <button type="button" className="action" onClick={reset}>
          Try again
        </button>
        <a className="ui" href="/">
          Home page
        </a>
      </p>
    </div>
  );
}

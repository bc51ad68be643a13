/** The site's sign: a call, drawn as a solid line, crosses a trust boundary, drawn as a broken one. */
export function SiteMark() {
  return (
    <svg width="24" height="24" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M16 2v28" stroke="currentColor" strokeWidth="3" strokeDasharray="6 5" fill="none" />
      <path d="M2 16h28" stroke="currentColor" strokeWidth="3" fill="none" />
      <circle cx="25" cy="16" r="5" fill="currentColor" />
    </svg>
  );
}

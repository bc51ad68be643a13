import { siteSign } from '@/site/marks';

/** The site's sign: a call crosses a trust boundary. */
export function SiteMark() {
  const { boundary, call, end } = siteSign;
  return (
    <svg width="24" height="24" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        d={boundary.d}
        stroke="currentColor"
        strokeWidth={boundary.width}
        strokeDasharray={boundary.dashes}
        fill="none"
      />
      <path d={call.d} stroke="currentColor" strokeWidth={call.width} fill="none" />
      <circle {...end} fill="currentColor" />
    </svg>
  );
}

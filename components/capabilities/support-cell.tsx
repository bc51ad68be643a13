import type { Support } from '@/content/capabilities';
import { capabilitiesTexts as t } from '@/content/strings/capabilities';

/** Yes, no or unknown, and what a yes depends on. */
export function SupportCell({ support }: { readonly support: Support | undefined }) {
  if (support === undefined) return <span className="support support--unknown">{t.unknown}</span>;
  return (
    <>
      <span className={`support support--${support.has}`}>{t[support.has]}</span>
      {support.condition !== undefined && <span className="fine own-line">{support.condition}</span>}
    </>
  );
}

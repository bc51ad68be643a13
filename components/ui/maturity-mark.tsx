import type { ReactNode } from 'react';
import { maturityTexts } from '@/content/strings/layers';
import type { Maturity } from '@/decision';

const FILLED: Readonly<Record<Maturity, number>> = { now: 3, interim: 2, watch: 1 };

/** Three steps, filled as far as the control has come, and the word. Other words may replace the word. */
export function MaturityMark({ maturity, children }: { readonly maturity: Maturity; readonly children?: ReactNode }) {
  return (
    <span className={`maturity maturity--${maturity}`}>
      <svg viewBox="0 0 18 14" aria-hidden="true" focusable="false">
        {[0, 1, 2].map((step) => (
          <rect
            key={step}
            x={1 + step * 6}
            y={9 - step * 4}
            width="4"
            height={4 + step * 4}
            strokeWidth="1"
            fill={step < FILLED[maturity] ? 'currentColor' : 'none'}
          />
        ))}
      </svg>
      <span>{children ?? maturityTexts[maturity].name}</span>
    </span>
  );
}

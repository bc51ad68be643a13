import type { Doubt } from '@/content/strings/question-doubts';
import { wizardTexts } from '@/content/strings/wizard';

/** Doubts with the answers that settle them. */
export function DoubtTerms({ doubts }: { readonly doubts: readonly (Doubt | undefined)[] }) {
  if (doubts.length === 0) return null;
  return (
    <>
      <p className="label">{wizardTexts.doubts}</p>
      <dl className="wizard__doubts">
        {doubts.map(
          (one) =>
            one && (
              <div key={one.doubt}>
                <dt>{one.doubt}</dt>
                <dd>{one.answer}</dd>
              </div>
            ),
        )}
      </dl>
    </>
  );
}

import { compareWithTexts } from '@/content/strings/compare';
import { PAGES } from '@/site/routes';
import './other-link.css';

/** A field for a second link, to be compared with the one that is shown. */
export function CompareWith({ vector }: { readonly vector: string }) {
  return (
    <form className="compare-with ui no-print" action={PAGES.compare} method="get">
      <input type="hidden" name="a" value={vector} />
      <label htmlFor="compare-with">{compareWithTexts.label}</label>
      <div className="compare-with__row">
        <input
          id="compare-with"
          className="text-input"
          name="b"
          type="text"
          required
          maxLength={4000}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
        />
        <button type="submit" className="action action--quiet">
          {compareWithTexts.submit}
        </button>
      </div>
    </form>
  );
}

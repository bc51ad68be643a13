import { compareTexts } from '@/content/strings/compare';
import { problemTexts } from '@/content/strings/problems';
import { questionTexts } from '@/content/strings/questions';
import { PAGES } from '@/site/routes';
import { type Field, type Fields, isFaulty, SIDES, type SideName } from './fields';
import './other-link.css';

/** Faults that are named one by one. */
const NAMED_FAULTS = 4;

/** What is wrong with one field, in sentences. */
function sentencesOf({ given, link, faults }: Field): readonly string[] {
  if (given === null || link !== null) return [];
  if (given.trim() === '') return [compareTexts.empty];
  if (faults.some(({ code, part }) => code === 'unknown-version' && part === '')) return [compareTexts.noLink];
  const named = faults
    .slice(0, NAMED_FAULTS)
    .map(({ code, part, question }) => problemTexts[code](part, question && questionTexts[question].title));
  return faults.length > NAMED_FAULTS ? [...named, compareTexts.moreFaults(faults.length - NAMED_FAULTS)] : named;
}

/** What is wrong with the links that were given, and a way to the field where it is put right. */
export function CompareFaults({ fields }: { readonly fields: Fields }) {
  const faulty = SIDES.filter((side) => isFaulty(fields[side]));
  if (faulty.length === 0) return null;
  return (
    <section className="pitfall compare__faults" aria-labelledby="faults" role="alert">
      <h2 id="faults">{compareTexts.faultTitle}</h2>
      {faulty.map((side) => (
        <div key={side}>
          <p>
            <a href={`#link-${side}`}>{compareTexts.faultOf[side]}</a>
          </p>
          <ul id={`faults-${side}`}>
            {sentencesOf(fields[side]).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function LinkField({ side, field }: { readonly side: SideName; readonly field: Field }) {
  const faulty = isFaulty(field);
  const describedBy = faulty ? `hint-${side} faults-${side}` : `hint-${side}`;
  return (
    <div className="compare-field">
      <label htmlFor={`link-${side}`}>{compareTexts.field[side]}</label>
      <p id={`hint-${side}`} className="fine">
        {compareTexts.hint}
      </p>
      <input
        id={`link-${side}`}
        className="text-input"
        name={side}
        type="text"
        defaultValue={field.given ?? ''}
        required
        maxLength={4000}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-describedby={describedBy}
        {...(faulty ? { 'aria-invalid': true } : {})}
      />
    </div>
  );
}

/** Two fields for two links, which keep what was pasted into them. */
export function CompareForm({ fields }: { readonly fields: Fields }) {
  return (
    <form className="compare-form ui no-print" action={PAGES.compare} method="get">
      {SIDES.map((side) => (
        <LinkField key={side} side={side} field={fields[side]} />
      ))}
      <button type="submit" className="action">
        {compareTexts.submit}
      </button>
    </form>
  );
}

import { exposureTexts, lifetimeTexts, span } from '@/content/strings/exposure';
import {
  DETECTION_SECONDS,
  type ExposureInputs,
  type LifetimeEntry,
  lifetimes,
  MOST_AUDIENCES,
  REVOCATION_SECONDS,
} from '@/decision/exposure';

const { form } = exposureTexts;

function entryText({ id, seconds, evidence }: (typeof lifetimes)[number] & LifetimeEntry): string {
  const mark = { read: '', secondary: form.secondary, unknown: form.unknown }[evidence];
  return form.entry(lifetimeTexts[id], seconds === null ? exposureTexts.endless : span(seconds), mark);
}

function Durations({
  name,
  label,
  list,
  value,
}: {
  name: string;
  label: string;
  list: readonly number[];
  value: number;
}) {
  return (
    <label className="token-field">
      <span>{label}</span>
      <select name={name} defaultValue={value}>
        {list.map((seconds) => (
          <option key={seconds} value={seconds}>
            {span(seconds)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What the reader may set. It is sent as parameters of this page and works without a script. */
export function InputForm({ inputs, path }: { readonly inputs: ExposureInputs; readonly path: string }) {
  return (
    <form className="token-form ui" action={`${path}#exposure`} method="get">
      <fieldset>
        <legend className="label">{form.legend}</legend>
        <label className="token-field token-field--wide">
          <span>{form.today}</span>
          <select name="today" defaultValue={inputs.today}>
            {lifetimes.map((entry) => (
              <option key={entry.id} value={entry.id}>
                {entryText(entry)}
              </option>
            ))}
          </select>
        </label>
        <label className="token-field">
          <span>{form.audiences}</span>
          <input type="number" name="audiences" min={1} max={MOST_AUDIENCES} defaultValue={inputs.audiences} />
        </label>
        <Durations name="detection" label={form.detection} list={DETECTION_SECONDS} value={inputs.detection} />
        <Durations name="revocation" label={form.revocation} list={REVOCATION_SECONDS} value={inputs.revocation} />
        <button type="submit" className="action action--quiet">
          {form.send}
        </button>
      </fieldset>
      <p className="fine">{form.note}</p>
    </form>
  );
}

import { exposureTexts, lifetimeTexts, span } from '@/content/strings/exposure';
import {
  DETECTION_SECONDS,
  type ExposureInputs,
  exposureQuery,
  type LifetimeId,
  lifetimeOf,
  MOST_AUDIENCES,
  REVOCATION_SECONDS,
} from '@/decision/exposure';

const { form } = exposureTexts;

function entryText(id: LifetimeId): string {
  const { seconds = null, evidence = 'unknown' } = lifetimeOf(id) ?? {};
  const mark = { read: '', secondary: form.secondary, unknown: form.unknown }[evidence];
  return form.entry(lifetimeTexts[id], seconds === null ? exposureTexts.endless : span(seconds), mark);
}

interface DurationsProps {
  readonly name: string;
  readonly label: string;
  readonly list: readonly number[];
  readonly value: number | null;
}

function Durations({ name, label, list, value }: DurationsProps) {
  return (
    <label className="token-field">
      <span>{label}</span>
      <select name={name} defaultValue={value ?? ''}>
        <option value="">{form.notStated}</option>
        {list.map((seconds) => (
          <option key={seconds} value={seconds}>
            {span(seconds)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface TodayProps {
  readonly inputs: ExposureInputs;
  readonly choices: readonly LifetimeId[];
}

/** What is in use today, and where it is accepted. Nothing is chosen beforehand. */
function Today({ inputs, choices }: TodayProps) {
  return (
    <>
      <label className="token-field token-field--wide">
        <span>{form.today}</span>
        <select name="today" required defaultValue={inputs.today ?? ''}>
          <option value="">{form.choose}</option>
          {choices.map((id) => (
            <option key={id} value={id}>
              {entryText(id)}
            </option>
          ))}
        </select>
      </label>
      <label className="token-field">
        <span>{form.audiences}</span>
        <input type="number" name="audiences" min={1} max={MOST_AUDIENCES} defaultValue={inputs.audiences ?? ''} />
      </label>
    </>
  );
}

interface Props extends TodayProps {
  /** Path of the page, to which the form leads back. */
  readonly path: string;
}

/** What the reader may set. It is sent as parameters of this page and works without a script. */
export function InputForm({ inputs, choices, path }: Props) {
  const isSet = exposureQuery(inputs) !== '';
  return (
    <form className="token-form ui" action={`${path}#exposure`} method="get">
      <fieldset aria-describedby={isSet ? undefined : 'token-form-intro'}>
        <legend className="label">{isSet ? form.legend.some : form.legend.none}</legend>
        {!isSet && (
          <p className="token-form__intro" id="token-form-intro">
            {choices.length === 0 ? form.introNobody : form.intro}
          </p>
        )}
        {choices.length > 0 && <Today inputs={inputs} choices={choices} />}
        <Durations name="detection" label={form.detection} list={DETECTION_SECONDS} value={inputs.detection} />
        <Durations name="revocation" label={form.revocation} list={REVOCATION_SECONDS} value={inputs.revocation} />
        <button type="submit" className="action action--quiet">
          {form.send}
        </button>
        {isSet && (
          <p className="token-form__clear">
            <a href={`${path}#exposure`}>{form.clear}</a>
          </p>
        )}
      </fieldset>
      <p className="fine">{form.note}</p>
    </form>
  );
}

import { interimDetails } from '@/content/strings/interim-details';
import { interimTexts } from '@/content/strings/interims';
import type { Interim } from '@/decision';
import { ControlsNamed } from './controls-named';

interface Props {
  readonly interim: Interim;
  readonly linked: ReadonlySet<string>;
}

/** What to use meanwhile: the sentence, its controls, and what it settles of the profile. */
export function InterimText({ interim, linked }: Props) {
  const details = interimDetails(interim);
  return (
    <>
      <p className="ui">
        {interimTexts[interim.reason]}{' '}
        <span className="blocked__controls">
          <ControlsNamed ids={interim.controls} linked={linked} />
        </span>
      </p>
      {details.length > 0 && (
        <dl className="ui interim-details">
          {details.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

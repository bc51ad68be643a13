import { LayerLabel } from '@/components/ui/layer-mark';
import { MaturityMark } from '@/components/ui/maturity-mark';
import { controlTexts } from '@/content/strings/controls';
import { levelTexts, maturityTexts, type NamedText } from '@/content/strings/layers';
import { controlLayerTexts, controlSectionTexts } from '@/content/strings/recommendation';
import { type Control, type ControlLevel, controls as known, type Maturity } from '@/decision';
import { controlPath } from '@/site/routes';
import type { Advice } from './advice';
import { controlName } from './controls-named';
import { controlAnchor } from './links';
import { RowsFired } from './rows-fired';

const LEVELS: readonly ControlLevel[] = ['required', 'recommended'];
const MATURITIES: readonly Maturity[] = ['now', 'interim', 'watch'];
const texts: { readonly [id: string]: NamedText } = controlTexts;

function ControlLayer({ id }: { readonly id: string }) {
  const layer = known.find((control) => control.id === id)?.layer;
  if (layer === 'oauth' || layer === 'mtls' || layer === 'federation') return <LayerLabel layer={layer} />;
  return <span>{controlLayerTexts[layer ?? '']}</span>;
}

function ControlRow({ control, advice }: { readonly control: Control; readonly advice: Advice }) {
  const page = known.find(({ id }) => id === control.id)?.id;
  return (
    <li className="control" id={controlAnchor(control.id)}>
      <div>
        <h4>
          <a className="heading-link" href={`#${controlAnchor(control.id)}`}>
            {controlName(control.id)}
          </a>
        </h4>
        <p className="fine">
          <ControlLayer id={control.id} />
        </p>
      </div>
      <div className="ui">
        <p>
          {texts[control.id]?.what} {page !== undefined && <a href={controlPath(page)}>{controlSectionTexts.page}</a>}
        </p>
        <RowsFired because={control.because} advice={advice} />
      </div>
    </li>
  );
}

/** The controls by level and maturity: what to do now first, drafts to watch last. */
export function Controls({ advice }: { readonly advice: Advice }) {
  const { controls } = advice.recommendation;
  const count = (level: ControlLevel) => controls.filter((control) => control.level === level).length;
  return (
    <>
      <p>{controlSectionTexts.intro(count('required'), count('recommended'))}</p>
      {LEVELS.flatMap((level) =>
        MATURITIES.map((maturity) => {
          const group = controls.filter((control) => control.level === level && control.maturity === maturity);
          if (group.length === 0) return null;
          return (
            <section key={`${level} ${maturity}`} className="control-group">
              <h3>
                {levelTexts[level].name} <MaturityMark maturity={maturity}>{maturityTexts[maturity].name}</MaturityMark>
              </h3>
              <p className="fine">
                {levelTexts[level].what} {maturityTexts[maturity].what}
              </p>
              <ul className="rows">
                {group.map((control) => (
                  <ControlRow key={control.id} control={control} advice={advice} />
                ))}
              </ul>
            </section>
          );
        }),
      )}
    </>
  );
}

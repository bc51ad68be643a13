import { LayerLabel } from '@/components/ui/layer-mark';
import { RoleMark } from '@/components/ui/role-mark';
import { whyNotTexts } from '@/content/strings/alternatives';
import { layerTexts, roleTexts, sideTexts } from '@/content/strings/layers';
import { prerequisiteTexts } from '@/content/strings/prerequisites';
import { blockedTexts, whyTexts } from '@/content/strings/recommendation';
import { LAYERS, type Layer, type LayerRole } from '@/decision';
import type { Missed, WhyNot } from '@/decision/examine';
import type { Advice } from './advice';
import { InterimText } from './interim-text';
import { RowsFired } from './rows-fired';
import { ToVerify } from './to-verify';
import { InTheWay } from './why-not';

/** What a blocked layer waits for, on whose side, and what stands in for it. */
function Blocked({ layer, linked }: { readonly layer: Layer; readonly linked: ReadonlySet<string> }) {
  return (
    <div className="blocked">
      <p className="label">{blockedTexts.prerequisites}</p>
      <dl className="ui blocked__needs">
        {layer.prerequisites.map(({ side, what }) => (
          <div key={`${side} ${what}`}>
            <dt>{sideTexts[side]}</dt>
            <dd>{prerequisiteTexts[what] ?? what}</dd>
          </div>
        ))}
      </dl>
      {layer.interim && (
        <>
          <p className="label">{blockedTexts.interim}</p>
          <InterimText interim={layer.interim} linked={linked} />
        </>
      )}
    </div>
  );
}

/** What each role that the layer does not have would need. */
function OtherRoles({ missed, advice }: { readonly missed: readonly Missed[]; readonly advice: Advice }) {
  const known = missed.filter(({ nearest }) => nearest !== null && nearest.failed.length > 0);
  if (known.length === 0) return null;
  return (
    <details className="fired other-roles no-print">
      <summary className="fine">{whyNotTexts.otherRoles}</summary>
      <ul className="ui">
        {known.map((one) => (
          <li key={one.outcome}>
            <p>{roleTexts[one.outcome as LayerRole].name}</p>
            <InTheWay missed={one} advice={advice} />
          </li>
        ))}
      </ul>
    </details>
  );
}

interface Props {
  readonly advice: Advice;
  readonly whyNot: WhyNot;
  readonly linked: ReadonlySet<string>;
}

/** The role of each layer, and why. */
export function Layers({ advice, whyNot, linked }: Props) {
  return (
    <>
      <p className="fine">{whyTexts.intro}</p>
      <ul className="rows">
        {LAYERS.map((id) => {
          const layer = advice.recommendation.layers[id];
          return (
            <li key={id} className="layer-row">
              <div>
                <h3>
                  <LayerLabel layer={id}>{layerTexts[id].name}</LayerLabel>
                </h3>
                <p className="ui layer-row__role">
                  <RoleMark role={layer.role}>{roleTexts[layer.role].name}</RoleMark>
                </p>
              </div>
              <div>
                <RowsFired because={layer.because} advice={advice} />
                <OtherRoles missed={whyNot.roles[id]} advice={advice} />
                {layer.role === 'blocked' && <Blocked layer={layer} linked={linked} />}
                <ToVerify layer={id} verify={layer.verify ?? []} linked={linked} />
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}

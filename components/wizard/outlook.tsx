import { lazy, Suspense } from 'react';
import { LayerLabel } from '@/components/ui/layer-mark';
import { LinkedHeading } from '@/components/ui/linked-heading';
import { RoleMark } from '@/components/ui/role-mark';
import { layerTexts, roleTexts } from '@/content/strings/layers';
import { outlookTexts } from '@/content/strings/wizard';
import { LAYERS, type LayerId, type Prospect } from '@/decision';
import type { Step } from './step';

const ROLE_COUNT = Object.keys(roleTexts).length;
/** Further words of rules are loaded once one of them decides; should they not come, the role says enough. */
const Reason = lazy(() => import('./reason').catch(() => ({ default: () => outlookTexts.settled })));

/** Words of rules by their ids. */
export type Reasons = { readonly [rule: string]: string };

interface DetailProps {
  readonly prospect: Prospect;
  readonly reasons: Reasons;
}

/** Why a role is settled, or which roles it can still be. */
function Detail({ prospect: { roles, rule }, reasons }: DetailProps) {
  if (roles.length === 1) {
    return (
      <p className="outlook__reason">
        {(rule !== null && reasons[rule]) || (
          <Suspense>
            <Reason rule={rule} />
          </Suspense>
        )}
      </p>
    );
  }
  if (roles.length === ROLE_COUNT) return <p className="outlook__still">{outlookTexts.everything}</p>;
  return (
    <p className="outlook__still">
      <span>{outlookTexts.still}</span>
      {roles.map((role) => (
        <RoleMark key={role} role={role} />
      ))}
    </p>
  );
}

function Layer({ layer, prospect, reasons }: DetailProps & { readonly layer: LayerId }) {
  const [role, ...others] = prospect.roles;
  return (
    <li className="outlook__row">
      <p className="outlook__layer">
        <LayerLabel layer={layer} />
        {others.length === 0 && role !== undefined ? <RoleMark role={role} /> : <span>{outlookTexts.open}</span>}
      </p>
      <Detail prospect={prospect} reasons={reasons} />
    </li>
  );
}

interface Props {
  readonly step: Step;
  /** Whether every question has an answer; what is open then is so because of not sure. */
  readonly isComplete: boolean;
  /** The words that the page came with. */
  readonly reasons: Reasons;
}

/** What the answers so far settle for each layer, and what is still possible. */
export function Outlook({ step: { layers: prospects, became }, isComplete, reasons }: Props) {
  const settled = LAYERS.flatMap((layer) => {
    const [role, ...others] = prospects[layer].roles;
    return role === undefined || others.length > 0 ? [] : [[layerTexts[layer].name, roleTexts[role].name] as const];
  });
  return (
    <aside className="outlook ui" aria-labelledby="outlook-title">
      <LinkedHeading id="outlook-title" className="label">
        {outlookTexts.title}
      </LinkedHeading>
      <p className="outlook__count" role="status">
        {outlookTexts.count(settled.length, LAYERS.length)}
        <span className="visually-hidden">{outlookTexts.roles(settled)}</span>
      </p>
      {became.length > 0 && (
        <div className="outlook__became" role="status">
          <p>{outlookTexts.became}</p>
          <ul>
            {became.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        </div>
      )}
      <ul className="outlook__layers">
        {LAYERS.map((layer) => (
          <Layer key={layer} layer={layer} prospect={prospects[layer]} reasons={reasons} />
        ))}
      </ul>
      {isComplete && settled.length < LAYERS.length && <p className="outlook__still">{outlookTexts.worstCase}</p>}
    </aside>
  );
}

import { LayerLabel } from '@/components/ui/layer-mark';
import { RoleMark } from '@/components/ui/role-mark';
import { possibleTexts } from '@/content/strings/alternatives';
import { type ProfileField, profileTexts, profileValue } from '@/content/strings/profile';
import { questionTexts } from '@/content/strings/questions';
import { LAYERS } from '@/decision';
import type { Design, Possible } from '@/decision/examine';
import type { Advice } from './advice';
import { ControlsNamed } from './controls-named';
import { optionName } from './effect-text';
import { afterFlip, recommendationPath } from './links';

/** Designs that stand unfolded. */
const SHOWN = 6;
const FIELDS = Object.keys(profileTexts) as readonly ProfileField[];

function DesignRow({ roles, grant, senderConstraint }: Design) {
  return (
    <li className="design">
      {LAYERS.map((layer) => (
        <span key={layer} className="design__layer">
          <LayerLabel layer={layer} /> <RoleMark role={roles[layer]} />
        </span>
      ))}
      <span className="fine">
        {`${profileValue('grant', grant)}; ${profileValue('senderConstraint', senderConstraint)}`}
      </span>
    </li>
  );
}

function Designs({ designs }: { readonly designs: readonly Design[] }) {
  return (
    <ul className="ui rows">
      {designs.map((design) => (
        <DesignRow key={JSON.stringify(design)} {...design} />
      ))}
    </ul>
  );
}

/** What every completion of the answers has in common. */
function Certain({ certain, linked }: { readonly certain: Possible['certain']; readonly linked: ReadonlySet<string> }) {
  const settled = LAYERS.flatMap((layer) => {
    const role = certain.roles[layer];
    return role === undefined ? [] : [{ layer, role }];
  });
  const fields = FIELDS.filter((field) => certain.profile[field] !== undefined);
  return (
    <>
      <h3>{possibleTexts.certain}</h3>
      {settled.length === 0 && <p className="fine">{possibleTexts.nothing}</p>}
      <dl className="ui rows certain">
        {settled.map(({ layer, role }) => (
          <div key={layer}>
            <dt>
              <LayerLabel layer={layer} />
            </dt>
            <dd>
              <RoleMark role={role} />
            </dd>
          </div>
        ))}
        {fields.map((field) => (
          <div key={field}>
            <dt>{profileTexts[field].label}</dt>
            <dd>{profileValue(field, certain.profile[field] ?? null)}</dd>
          </div>
        ))}
        {certain.required.length > 0 && (
          <div>
            <dt>{possibleTexts.required(certain.required.length)}</dt>
            <dd className="named-controls">
              <ControlsNamed ids={certain.required} linked={linked} />
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}

interface DecisiveProps {
  readonly decisive: NonNullable<Possible['decisive']>;
  readonly advice: Advice;
}

/** The question that settles most, each answer one click away. */
function Decisive({ decisive: { question, options }, advice }: DecisiveProps) {
  return (
    <>
      <h3>{possibleTexts.decisive}</h3>
      <p>
        <b>{questionTexts[question].title}</b> {possibleTexts.decisiveText}
      </p>
      <ul className="rows decisive">
        {options.map(({ to, designs }) => (
          <li key={to}>
            <a href={recommendationPath(afterFlip(advice, { question, to }), advice.model)}>
              {optionName({ question, to })}
            </a>
            <span className="fine">{possibleTexts.leaves(designs)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface Props {
  readonly possible: Possible;
  readonly advice: Advice;
  readonly linked: ReadonlySet<string>;
}

/** What can still come out while answers are not sure, what is certain all the same, and what to answer first. */
export function StillPossible({ possible, advice, linked }: Props) {
  const { designs, exact, certain, decisive } = possible;
  return (
    <div className="possible">
      {decisive !== null && <Decisive decisive={decisive} advice={advice} />}
      <h3>{possibleTexts.designs(designs.length, exact)}</h3>
      <Designs designs={designs.slice(0, SHOWN)} />
      {designs.length > SHOWN && (
        <details className="flip-more">
          <summary>{possibleTexts.more(designs.length - SHOWN)}</summary>
          <Designs designs={designs.slice(SHOWN)} />
        </details>
      )}
      <Certain certain={certain} linked={linked} />
    </div>
  );
}

import { LayerLabel } from '@/components/ui/layer-mark';
import { RoleMark } from '@/components/ui/role-mark';
import { roleRuleTexts } from '@/content/strings/rules/roles';
import { outlookTexts } from '@/content/strings/wizard';
import { type Answers, type LayerId, outlook, type Prospect } from '@/decision';

const LAYERS: readonly LayerId[] = ['oauth', 'mtls', 'federation'];
const reasons: { readonly [rule: string]: string } = roleRuleTexts;

function Reason({ rule }: Pick<Prospect, 'rule'>) {
  return <p className="outlook__reason">{(rule !== null && reasons[rule]) || outlookTexts.whateverFollows}</p>;
}

function Layer({ layer, prospect: { roles, rule } }: { readonly layer: LayerId; readonly prospect: Prospect }) {
  const [role, ...others] = roles;
  return (
    <li>
      <p className="outlook__layer">
        <LayerLabel layer={layer} />
        {others.length === 0 && role !== undefined ? <RoleMark role={role} /> : <span>{outlookTexts.open}</span>}
      </p>
      {others.length === 0 ? (
        <Reason rule={rule} />
      ) : (
        <p className="outlook__still">
          {outlookTexts.still}
          {roles.map((one) => (
            <RoleMark key={one} role={one} />
          ))}
        </p>
      )}
    </li>
  );
}

/** What the answers so far settle for each layer, and what is still possible. */
export function Outlook({ answers }: { readonly answers: Answers }) {
  const prospects = outlook(answers);
  const settled = LAYERS.filter((layer) => prospects[layer].roles.length === 1).length;
  const isEmpty = Object.keys(answers).length === 0;
  return (
    <aside className="outlook ui" aria-labelledby="outlook-title">
      <h2 id="outlook-title" className="label">
        {outlookTexts.title}
      </h2>
      <p className="outlook__count" role="status">
        {isEmpty ? outlookTexts.none : outlookTexts.count(settled, LAYERS.length)}
      </p>
      <ul className="outlook__layers">
        {LAYERS.map((layer) => (
          <Layer key={layer} layer={layer} prospect={prospects[layer]} />
        ))}
      </ul>
    </aside>
  );
}

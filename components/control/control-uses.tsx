import { rulePath } from '@/components/decision-tables/links';
import { EndSection } from '@/components/guide/end-section';
import { MaturityMark } from '@/components/ui/maturity-mark';
import { controlPageTexts as t } from '@/content/strings/control-pages';
import { levelTexts, maturityTexts } from '@/content/strings/layers';
import { ruleText } from '@/content/strings/rules';
import { type ControlId, type ControlLevel, MODEL } from '@/decision';
import { tablePath } from '@/site/routes';

const LEVELS: readonly ControlLevel[] = ['required', 'recommended'];

/** The rules of the newest model that ask for a control. */
export const rulesFor = (control: ControlId) => MODEL.controlRows.rows.filter(({ then }) => then.control === control);

/** When the model asks for a control: the rules that require it and those that recommend it, each with its reason. */
export function ControlUses({ control }: { readonly control: ControlId }) {
  const rules = rulesFor(control);
  return (
    <EndSection id="guide-asks" title={t.asks} note={t.asksNote}>
      {LEVELS.map((level) => {
        const ofLevel = rules.filter(({ then }) => then.level === level);
        if (ofLevel.length === 0) return null;
        return (
          <div key={level} className="control-level">
            <h3 className="heading-4">{levelTexts[level].name}</h3>
            <ul className="rows">
              {ofLevel.map(({ id, then }) => (
                <li key={id}>
                  <p>{ruleText(id)}</p>
                  <p className="fine control-rule">
                    <MaturityMark maturity={then.maturity} />
                    <span>{maturityTexts[then.maturity].what}</span>
                    <a href={rulePath(id) ?? tablePath('controls')}>{id}</a>
                  </p>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </EndSection>
  );
}

import { MaturityMark } from '@/components/ui/maturity-mark';
import type { ControlText } from '@/content/collections/controls';
import { controlsTexts as t } from '@/content/strings/control-pages';
import { controlTexts } from '@/content/strings/controls';
import type { ControlLevel, Maturity } from '@/decision';
import { controlPath } from '@/site/routes';
import { rulesFor } from './control-uses';

/** `2 rules require it, 1 rule recommends it` */
function usesOf({ id }: ControlText): string {
  const rules = rulesFor(id);
  const count = (level: ControlLevel) => rules.filter(({ then }) => then.level === level).length;
  const [required, recommended] = [count('required'), count('recommended')];
  return [required > 0 ? t.required(required) : '', recommended > 0 ? t.recommended(recommended) : '']
    .filter((part) => part !== '')
    .join(', ');
}

const MATURITIES: readonly Maturity[] = ['now', 'interim', 'watch'];

/** How far the control has come, in any of the rules that ask for it. */
const maturitiesOf = ({ id }: ControlText) =>
  MATURITIES.filter((maturity) => rulesFor(id).some(({ then }) => then.maturity === maturity));

/** Controls, each with one sentence, how many rules ask for it and how far it has come. */
export function ControlList({ texts }: { readonly texts: readonly ControlText[] }) {
  return (
    <ul className="rows control-list">
      {texts.map((text) => (
        <li key={text.id} className="listing-row listing-row--small">
          <div>
            <h3 className="heading-4">
              <a href={controlPath(text.id)}>{controlTexts[text.id].name}</a>
            </h3>
            <p className="listing-row__summary">{text.summary}</p>
          </div>
          <div className="fine listing-row__aside">
            <p>{usesOf(text)}</p>
            <p className="control-rule">
              {maturitiesOf(text).map((maturity) => (
                <MaturityMark key={maturity} maturity={maturity} />
              ))}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

import { MaturityMark } from '@/components/ui/maturity-mark';
import { RoleMark } from '@/components/ui/role-mark';
import { maturityTexts, roleTexts } from '@/content/strings/layers';
import type { LayerRole, Maturity } from '@/decision';

const ROLES: readonly LayerRole[] = ['primary', 'complementary', 'not-needed', 'blocked'];
const MATURITIES: readonly Maturity[] = ['now', 'interim', 'watch'];

/** What a recommendation holds, with the signs that it uses. */
export function Result() {
  return (
    <>
      <p className="measure">
        A role for each layer, the profile of grant, registration, lifetime and audience, and the controls that follow.
        Each line names the rule that fired and the answers it read. The page also lists which changed answer would
        change the result.
      </p>
      <dl className="rows">
        {ROLES.map((role) => (
          <div key={role} className="term-row">
            <dt>
              <RoleMark role={role} />
            </dt>
            <dd>{roleTexts[role].what}</dd>
          </div>
        ))}
      </dl>
      <p className="measure">Each control says how far it has come:</p>
      <dl className="rows">
        {MATURITIES.map((maturity) => (
          <div key={maturity} className="term-row">
            <dt>
              <MaturityMark maturity={maturity} />
            </dt>
            <dd>{maturityTexts[maturity].what}</dd>
          </div>
        ))}
      </dl>
      <p className="measure">
        The answers are the link. A recommendation has a permanent address that names the version of the model, so it
        can stand in a design review and still mean the same later.
      </p>
    </>
  );
}

import { MaturityMark } from '@/components/ui/maturity-mark';
import { RoleMark } from '@/components/ui/role-mark';
import type { LayerRole, Maturity } from '@/decision';

const ROLES: readonly { role: LayerRole; meaning: string }[] = [
  { role: 'primary', meaning: 'Carries the decision. Without it the design does not work.' },
  { role: 'complementary', meaning: 'Adds assurance or continuity to the primary layer.' },
  { role: 'not-needed', meaning: 'Does not apply, or costs effort and adds no assurance here.' },
  { role: 'blocked', meaning: 'Wanted or required, but a named prerequisite is missing. A stand-in is named too.' },
];

const MATURITIES: readonly { maturity: Maturity; meaning: string }[] = [
  { maturity: 'now', meaning: 'in released products' },
  { maturity: 'interim', meaning: 'a stand-in with a named successor' },
  { maturity: 'watch', meaning: 'a draft, never the only control' },
];

/** What a recommendation holds, with the signs that it uses. */
export function Result() {
  return (
    <>
      <p className="max-w-measure">
        A role for each layer, the profile of grant, registration, lifetime and audience, and the controls that follow.
        Each line names the rule that fired and the answers it read. The page also lists which changed answer would
        change the result.
      </p>
      <dl className="rows mt-6">
        {ROLES.map(({ role, meaning }) => (
          <div key={role} className="grid gap-x-10 gap-y-1 sm:grid-cols-[11rem_1fr]">
            <dt>
              <RoleMark role={role} />
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-8 max-w-measure">Each control says how far it has come:</p>
      <dl className="mt-3 ui flex flex-wrap gap-x-8 gap-y-2">
        {MATURITIES.map(({ maturity, meaning }) => (
          <div key={maturity} className="flex items-center gap-2">
            <dt>
              <MaturityMark maturity={maturity} />
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-8 max-w-measure">
        The answers are the link. A recommendation has a permanent address that names the version of the model, so it
        can stand in a design review and still mean the same later.
      </p>
    </>
  );
}

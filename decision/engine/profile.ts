import type { Because, Profile, ProfileValues } from '../types.ts';
import type { Explainer } from './explain.ts';
import { interned } from './intern.ts';
import { decidedBy, outcomeOf, type Run, tableOf } from './run.ts';

/** The profile part of a recommendation. */
export function newProfile(run: Run, explainer: Explainer): () => Profile {
  const { model } = run;
  const fields = model.source.profile.map(({ field, table }) => ({ field, table: tableOf(model, table) }));
  const listOf = interned((list: readonly Because[]) => list);

  const reasons = (): Profile['because'] => {
    const found: { [field: string]: readonly Because[] } = {};
    for (const { field, table } of fields) {
      found[field] = listOf([explainer.because(table, decidedBy(run, table))]);
    }
    return found;
  };

  const outcomeFor = (name: keyof Profile): (() => string) => {
    const table = fields.find(({ field }) => field === name)?.table;
    if (table === undefined) throw new Error(`the model has no profile field ${name}`);
    return () => outcomeOf(run, table);
  };
  // The outcomes of every version are the members of `ProfileValues`, which a release writes.
  const text = <Field extends keyof ProfileValues>(name: Field) => outcomeFor(name) as () => ProfileValues[Field];
  const seconds = (name: keyof Profile): (() => number | null) => {
    const outcome = outcomeFor(name);
    return () => (outcome() === 'none' ? null : Number(outcome()));
  };

  const grant = text('grant');
  const registration = text('registration');
  const clientAuthentication = text('clientAuthentication');
  const senderConstraint = text('senderConstraint');
  const audience = text('audience');
  const discovery = text('discovery');
  const accessTokenSeconds = seconds('accessTokenSeconds');
  const certificateSeconds = seconds('certificateSeconds');
  const refresh = text('refresh');
  const downstream = text('downstream');

  return () => ({
    grant: grant(),
    registration: registration(),
    clientAuthentication: clientAuthentication(),
    senderConstraint: senderConstraint(),
    audience: audience(),
    discovery: discovery(),
    accessTokenSeconds: accessTokenSeconds(),
    certificateSeconds: certificateSeconds(),
    refresh: refresh(),
    downstream: downstream(),
    because: reasons(),
  });
}

import { type CredentialId, credentialFacts } from '../model/credentials.ts';
import { lifetimeOf } from '../model/lifetimes.ts';
import type { Answers, Recommendation } from '../types.ts';
import { type Credential, endOfToken, readersOfCall, surfacesOf } from './credentials.ts';
import type { ExposureInputs } from './inputs.ts';
import { hopsOf, type Setting, settingOf } from './setting.ts';
import { credentialOf, kindsToday } from './today-choices.ts';
import { PARTIES, type Viewer } from './vocabulary.ts';

/** A credential in use today, as the reader named it. */
export interface CredentialToday extends Omit<Credential, 'stage' | 'blocked' | 'audiences'> {
  /** How many systems accept it; null where the reader did not say. */
  readonly audiences: number | null;
}

function viewersOf(id: CredentialId, setting: Setting): readonly Viewer[] {
  const { kind, opens, madeBy } = credentialFacts[id];
  const maker = madeBy === null ? [] : [madeBy];
  if (kind === 'held' || !opens) return [...maker, 'client'];
  if (setting.local !== null && setting.downstream !== 'none') return [...hopsOf(setting), 'next'];
  return [...maker, ...readersOfCall(setting)];
}

/** A workload without any identity that its platform gives it. */
const hasSecretOnly = ({ 'workload-identity': identity }: Answers): boolean =>
  typeof identity === 'object' ? identity.length === 0 : identity === 'secrets';

/**
 * What is in use today: the credential that the reader picked, and the stored secret with which a workload fetches its
 * tokens. Null where the reader picked none: the answers do not say what is in use. Empty where the server checks
 * nobody: then there is nothing to steal, and nothing to stop anyone.
 */
export function credentialsToday(
  recommendation: Recommendation,
  answers: Answers,
  inputs: ExposureInputs,
): readonly CredentialToday[] | null {
  if (kindsToday(answers)?.length === 0) return [];
  const entry = inputs.today === null ? undefined : lifetimeOf(inputs.today);
  if (entry === undefined || inputs.today === null) return null;
  const { today } = inputs;
  const setting = settingOf(recommendation, answers);
  const kind = credentialOf(entry, answers);
  const secret = kind === 'access-token' && hasSecretOnly(answers);
  const kinds: readonly CredentialId[] = secret ? [kind, 'client-secret'] : [kind];
  const order: readonly Viewer[] = [...PARTIES, 'device', 'shared-surfaces'];
  return kinds.map((id): CredentialToday => {
    const { kind: use, endedBy } = credentialFacts[id];
    const held = use === 'held';
    const surfaces = surfacesOf(answers).filter((viewer) => !held || viewer === 'device');
    const seen = new Set<Viewer>([...viewersOf(id, setting), ...surfaces]);
    const main = id === kind;
    const lifetime = main ? entry.seconds : null;
    return {
      id,
      viewers: order.filter((viewer) => seen.has(viewer)),
      audiences: main ? inputs.audiences : 1,
      lifetime,
      basis: lifetime === null ? { from: 'nothing' } : { from: 'picked', entry: today },
      binding: held ? 'never-sent' : 'nothing',
      endedBy: endedBy ?? endOfToken(answers),
    };
  });
}

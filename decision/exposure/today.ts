import type { Answers, Recommendation } from '../types.ts';
import { type Credential, endOfToken, readersOfCall, surfacesOf } from './credentials.ts';
import type { ExposureInputs } from './inputs.ts';
import { lifetimeOf } from './lifetimes.ts';
import { hopsOf, type Setting, settingOf } from './setting.ts';
import { type CredentialId, type EndedBy, PARTIES, type Viewer } from './vocabulary.ts';

/** A credential in use today. The answers say what kind it is, the reader how long it lives and where it is accepted. */
export interface CredentialToday extends Omit<Credential, 'stage' | 'blocked' | 'audiences'> {
  /** How many systems accept it. */
  readonly audiences: number;
}

const BY_DOOR: { readonly [accepts: string]: CredentialId } = {
  'oauth-tokens': 'access-token',
  'platform-identity': 'platform-token',
  certificates: 'client-certificate',
  'api-keys': 'api-key',
};

function kindToday(answers: Answers, setting: Setting): CredentialId | null {
  if (setting.local === 'stdio') return 'environment-credential';
  if (setting.local === 'loopback') return 'local-token';
  if (answers.accepts === 'anyone') return null;
  if (answers.accepts === 'oauth-tokens' && answers.behalf === 'user-away') return 'refresh-token';
  if (answers.accepts === 'platform-identity' && answers.presents !== 'neither') return 'signing-credential';
  return BY_DOOR[String(answers.accepts)] ?? 'api-key';
}

const ENDS: { readonly [id in CredentialId]?: EndedBy } = {
  'refresh-token': 'replaced-by-hand',
  'platform-token': 'issuing-stops',
  'client-certificate': 'issuing-stops',
  'signing-credential': 'denied-by-platform',
};
const HELD: readonly CredentialId[] = ['client-certificate', 'signing-credential'];

function viewersOf(id: CredentialId, setting: Setting): readonly Viewer[] {
  if (id === 'refresh-token' || id === 'client-secret') return ['client', 'issuer'];
  if (HELD.includes(id)) return id === 'signing-credential' ? ['platform', 'client'] : ['client'];
  if (setting.local !== null && setting.downstream !== 'none') return [...hopsOf(setting), 'next'];
  if (id === 'platform-token') return ['platform', ...readersOfCall(setting)];
  return id === 'access-token' ? [...readersOfCall(setting), 'issuer'] : readersOfCall(setting);
}

/**
 * What is in use today, as far as the answers tell: the credential that the server accepts, and the stored secret with
 * which a workload fetches its tokens. Empty where the server checks nobody: then there is nothing to steal, and nothing
 * to stop anyone.
 */
export function credentialsToday(
  recommendation: Recommendation,
  answers: Answers,
  inputs: ExposureInputs,
): readonly CredentialToday[] {
  const setting = settingOf(recommendation, answers);
  const kind = kindToday(answers, setting);
  if (kind === null) return [];
  const secret = kind === 'access-token' && answers['workload-identity'] === 'secrets';
  const kinds: readonly CredentialId[] = secret ? [kind, 'client-secret'] : [kind];
  const order: readonly Viewer[] = [...PARTIES, 'device', 'shared-surfaces'];
  return kinds.map((id): CredentialToday => {
    const held = HELD.includes(id);
    const surfaces = surfacesOf(answers).filter((viewer) => !held || viewer === 'device');
    const seen = new Set<Viewer>([...viewersOf(id, setting), ...surfaces]);
    const main = id === kind;
    const lifetime = main ? (lifetimeOf(inputs.today)?.seconds ?? null) : null;
    return {
      id,
      viewers: order.filter((viewer) => seen.has(viewer)),
      audiences: main ? inputs.audiences : 1,
      lifetime,
      basis: lifetime === null ? { from: 'nothing' } : { from: 'documented', entry: inputs.today },
      binding: held ? 'never-sent' : 'nothing',
      endedBy: id === 'access-token' ? endOfToken(answers) : (ENDS[id] ?? 'replaced-by-hand'),
    };
  });
}

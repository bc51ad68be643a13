import { type CredentialId, credentialFacts } from '../model/credentials.ts';
import { type LifetimeId, lifetimeOf } from '../model/lifetimes.ts';
import type { Answers, Recommendation } from '../types.ts';
import { pathAnswers } from './answers.ts';
import { type Credential, endOfToken, readersOfCall, surfacesOf } from './credentials.ts';
import type { ExposureInputs } from './inputs.ts';
import { hopsOf, type Setting, settingOf } from './setting.ts';
import { credentialOf, kindsToday } from './today-choices.ts';
import { inOrder, type Viewer } from './vocabulary.ts';

/** A credential in use today, as the reader named it or the answers say. */
export interface CredentialToday extends Omit<Credential, 'stage' | 'blocked' | 'audiences'> {
  /** How many systems accept it; null where the reader did not say. */
  readonly audiences: number | null;
}

function viewersOf(id: CredentialId, setting: Setting): readonly Viewer[] {
  const { kind, opens, madeBy } = credentialFacts[id];
  const maker = madeBy === null ? [] : [madeBy];
  if (setting.held !== null) {
    const onward: readonly Viewer[] = setting.downstream === 'none' || !opens ? [] : ['next'];
    const from: readonly Viewer[] = id === 'refresh-token' || id === 'sign-in-token' ? ['next-issuer'] : maker;
    return [...from, 'server', ...onward];
  }
  if (kind === 'held' || !opens) return [...maker, 'client'];
  if (setting.local !== null && setting.downstream !== 'none') return [...hopsOf(setting), 'next'];
  return [...maker, ...readersOfCall(setting)];
}

/** Documented lifetimes of what a local server holds by its nature; what is not here has no end of its own. */
const HELD: { readonly [Id in CredentialId]?: LifetimeId } = {
  'helper-credential': 'aws_sts_role',
  'sign-in-token': 'github_app_user',
};

/** The part of a credential in use today that follows from its kind. */
function ofKind(id: CredentialId, setting: Setting, answers: Answers) {
  const { kind, endedBy } = credentialFacts[id];
  return {
    id,
    viewers: inOrder([...viewersOf(id, setting), ...surfacesOf(id, setting)]),
    binding: kind === 'held' ? 'never-sent' : 'nothing',
    endedBy: endedBy ?? endOfToken(answers),
  } as const;
}

/** What a server on the machine of its caller holds, by the answers. */
function heldToday(setting: Setting, answers: Answers, { audiences }: ExposureInputs): readonly CredentialToday[] {
  return (setting.held?.today ?? []).map((id) => {
    const entry = HELD[id];
    return {
      ...ofKind(id, setting, answers),
      audiences: credentialFacts[id].opens ? audiences : 1,
      lifetime: entry === undefined ? null : (lifetimeOf(entry)?.seconds ?? null),
      basis: entry === undefined ? { from: 'nothing' } : { from: 'documented', entry },
    };
  });
}

/**
 * What is in use today: the credential that the reader picked, and the stored secret with which a workload fetches its
 * tokens; of a local server what it holds by the answers. Null where the reader picked none: the answers do not say what
 * is in use. Empty where the server checks nobody, or holds nothing: then there is nothing to steal.
 */
export function credentialsToday(
  recommendation: Recommendation,
  answers: Answers,
  inputs: ExposureInputs,
): readonly CredentialToday[] | null {
  const setting = settingOf(recommendation, answers);
  if (setting.held !== null) return heldToday(setting, answers, inputs);
  if (kindsToday(answers)?.length === 0) return [];
  const { today } = inputs;
  const entry = today === null ? undefined : lifetimeOf(today);
  if (entry === undefined || today === null) return null;
  const main = credentialOf(entry, answers);
  const secret = main === 'access-token' && pathAnswers(answers).storedSecret;
  const kinds: readonly CredentialId[] = secret ? [main, 'client-secret'] : [main];
  return kinds.map((id): CredentialToday => {
    const lifetime = id === main ? entry.seconds : null;
    const { viewers, binding, endedBy } = ofKind(id, setting, answers);
    return {
      id,
      viewers,
      audiences: id === main ? inputs.audiences : 1,
      lifetime,
      basis: lifetime === null ? { from: 'nothing' } : { from: 'picked', entry: today },
      binding,
      endedBy,
    };
  });
}

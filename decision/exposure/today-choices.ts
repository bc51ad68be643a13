import type { CredentialId } from '../model/credentials.ts';
import { type LifetimeEntry, type LifetimeId, lifetimes } from '../model/lifetimes.ts';
import type { Answers } from '../types.ts';
import { pathAnswers } from './answers.ts';

/** The kinds of credential that the answers leave for today; null where they rule none out. */
export function kindsToday(answers: Answers): readonly CredentialId[] | null {
  const { local, accepted } = pathAnswers(answers);
  if (local === 'stdio') return ['environment-credential'];
  return local === 'loopback' ? ['local-token'] : accepted;
}

const isLocal = (kinds: readonly CredentialId[]): boolean =>
  kinds.includes('environment-credential') || kinds.includes('local-token');

/** The entries from which a reader can pick the credential in use today; empty where nobody is checked, or the answers say it. */
export function todayChoices(answers: Answers): readonly LifetimeId[] {
  const entries: readonly (LifetimeEntry & { readonly id: LifetimeId })[] = lifetimes;
  if (pathAnswers(answers).held !== null) return [];
  const kinds = kindsToday(answers);
  if (kinds === null || isLocal(kinds)) return entries.map(({ id }) => id);
  return entries
    .filter(({ credential }) => (credential === null ? kinds.length > 0 : kinds.includes(credential)))
    .map(({ id }) => id);
}

/** What the picked entry is on this connection. An entry that can be anything is the first kind that the answers leave. */
export function credentialOf(entry: LifetimeEntry, answers: Answers): CredentialId {
  const kinds = kindsToday(answers);
  const [first = 'api-key'] = kinds ?? [];
  return kinds !== null && isLocal(kinds) ? first : (entry.credential ?? first);
}

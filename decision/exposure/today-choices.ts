import { acceptedToday, type CredentialId } from '../model/credentials.ts';
import { type LifetimeEntry, type LifetimeId, lifetimes } from '../model/lifetimes.ts';
import type { Answers } from '../types.ts';
import { mayBeGiven } from './answered.ts';
import { byOption } from './by-option.ts';

/** The kinds of credential that the answers leave for today; null where they rule none out. */
export function kindsToday({ transport, accepts }: Answers): readonly CredentialId[] | null {
  if (transport === 'stdio') return ['environment-credential'];
  if (transport === 'loopback-http') return ['local-token'];
  if (typeof accepts !== 'object') return byOption(acceptedToday, accepts) ?? null;
  const kinds = Object.entries(acceptedToday).flatMap(([door, taken]) => (mayBeGiven(accepts, door) ? taken : []));
  // A way in that is none of these leaves everything open; no way in at all is a server that checks nobody.
  return kinds.length === 0 && accepts.length > 0 ? null : [...new Set(kinds)];
}

const isLocal = (kinds: readonly CredentialId[]): boolean =>
  kinds.includes('environment-credential') || kinds.includes('local-token');

/** The entries from which a reader can pick the credential in use today; empty where nobody is checked. */
export function todayChoices(answers: Answers): readonly LifetimeId[] {
  const entries: readonly (LifetimeEntry & { readonly id: LifetimeId })[] = lifetimes;
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

import type { OptionId } from '../ids.ts';
import type { CredentialId } from './credentials.ts';

export interface LocalCredentials {
  /** What the server holds today; the one that lets it in where it is used comes first. */
  readonly today: readonly CredentialId[];
  /** What it holds in the design. */
  readonly target: readonly CredentialId[];
}

const kept = (...ids: readonly CredentialId[]): LocalCredentials => ({ today: ids, target: ids });

/** What a server on the machine of its caller holds for the systems behind it, by answer. */
export const localCredentials: { readonly [Held in OptionId<'local-credential'>]: LocalCredentials } = {
  none: kept(),
  'long-lived-secret': { today: ['environment-credential'], target: ['helper-credential'] },
  'own-sign-in': kept('sign-in-token', 'refresh-token'),
  'platform-login': kept('platform-login'),
  'credential-helper': kept('helper-credential'),
};

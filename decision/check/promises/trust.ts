/** Promises 9 and 10: brakes, and identity that crosses domains. */
import type { Claim } from '../claims.ts';
import { type Context, IN_FORCE, WANTED } from './context.ts';

export function irreversibleActsHaveABrake({ words, guarded }: Context): Claim[] {
  const { and, claim, known, may, required } = words;
  const acts = and(may('actor', 'agent'), may('impact', 'critical'));
  return [
    claim('a person releases what an agent cannot undo, whatever the authentication', acts, required('human-approval')),
    claim(
      'each such call is judged, tool by tool',
      and(acts, guarded),
      required('per-request-policy', 'per-tool-authorization'),
    ),
    claim('an agent holds such power per task only', and(acts, guarded), required('jit-credentials')),
    claim(
      'a rule that demands consent at each use gets it',
      and(guarded, known('mandate/consent-at-use', 'yes')),
      required('human-approval'),
    ),
  ];
}

export function crossingIdentityIsFederated({
  words,
  guarded,
  needed,
  crossing,
  user,
  certainlyUser,
}: Context): Claim[] {
  const { and, or, not, claim, is, known, may, names, required, avoids } = words;
  const wanted = is('federation-role', ...WANTED);
  const inForce = is('federation-role', ...IN_FORCE);
  const blocked = is('federation-role', 'blocked');
  const without = is('grant', 'certificate', 'platform-request-signing');
  return [
    claim('identity that crosses domains gives federation a role or blocks it', and(guarded, crossing), wanted),
    claim(
      'blocked federation names prerequisites of its own',
      blocked,
      names('prerequisites', ({ layer }) => layer === 'federation'),
    ),
    claim('federation is blocked only where identity crosses domains', blocked, crossing),
    claim(
      'one domain, or an unknown number, never makes federation primary',
      and(guarded, not(crossing)),
      not(is('federation-role', 'primary')),
    ),
    claim(
      'without a second domain federation does no more than replace the secret of a workload',
      and(not(crossing), wanted),
      and(
        not(blocked),
        known('workload-identity/platform-token', 'yes'),
        known('identity-crossing/external-workload-issuers', 'yes'),
      ),
    ),
    claim(
      'federation in force names its kind, or what has to be verified',
      inForce,
      or(
        names('federation-kinds', () => true),
        names('verify', ({ layer }) => layer === 'federation'),
        names('verify', ({ question }) => question === 'behalf' || question === 'impact'),
      ),
    ),
    claim(
      'federation carries users only where the server may take tokens',
      and(inForce, needed, certainlyUser),
      may('accepts/oauth-tokens', 'yes'),
    ),
    claim('federation pins issuer and subject', wanted, required('issuer-allowlist', 'subject-pinning')),
    claim(
      'federation pins the audience, and keeps bundles apart where a certificate has none',
      wanted,
      or(
        required('audience-validation'),
        and(
          without,
          or(
            blocked,
            required('bundle-isolation'),
            is('audience', 'signed-request'),
            names('verify', ({ layer }) => layer === 'federation'),
          ),
        ),
      ),
    ),
    claim('a loose match of subjects is named as a mistake', wanted, avoids('wildcard-subject-match')),
    claim(
      'users of another domain are known by issuer and subject',
      and(guarded, user, crossing),
      and(required('account-linking-by-subject'), avoids('account-linking-by-e-mail')),
    ),
    claim('the tenant follows the verified token', and(guarded, may('tenants', 'multi')), required('tenant-binding')),
  ];
}

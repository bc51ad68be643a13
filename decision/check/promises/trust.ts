/** Promises 9, 10 and 13: brakes, domains, and parts that fit one another. */
import { WITH_TOKEN } from '../../model/grant-lists.ts';
import type { Claim } from '../claims.ts';
import { type Context, IN_FORCE, LAYERS, WANTED } from './context.ts';

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
      and(guarded, known('mandate', 'consent-at-use')),
      required('human-approval'),
    ),
  ];
}

export function crossingIdentityIsFederated({ words, guarded, crossing, user, itself }: Context): Claim[] {
  const { and, not, claim, is, known, may, required, avoids } = words;
  const wanted = is('federation-role', ...WANTED);
  const inForce = is('federation-role', ...IN_FORCE);
  return [
    claim('identity that crosses domains gives federation a role or blocks it', and(guarded, crossing), wanted),
    claim('one domain never makes federation primary', known('domains', 'one'), not(is('federation-role', 'primary'))),
    claim(
      'in one domain federation does no more than replace the secret of a workload',
      and(known('domains', 'one'), wanted),
      and(itself, known('authorization-server/external-workload-issuers', 'yes')),
    ),
    claim(
      'federation is in force only where the server believes an issuer or a certificate',
      inForce,
      known('accepts', 'oauth-tokens', 'platform-identity', 'certificates'),
    ),
    claim(
      'federation carries users only where the server takes tokens',
      and(inForce, user),
      known('accepts', 'oauth-tokens'),
    ),
    claim(
      'federation pins issuer, subject and audience',
      wanted,
      required('issuer-allowlist', 'subject-pinning', 'audience-validation'),
    ),
    claim('a loose match of subjects is named as a mistake', wanted, avoids('wildcard-subject-match')),
    claim('the tenant follows the verified token', and(guarded, may('tenants', 'multi')), required('tenant-binding')),
  ];
}

export function rolesAndProfileFit({ words, guarded, user, itself }: Context): Claim[] {
  const { and, or, not, claim, is, known } = words;
  const tokens = is('grant', ...WITH_TOKEN);
  const signed = is('grant', 'platform-request-signing');
  const inForce = is('oauth-role', ...IN_FORCE);
  const same = (statement: string, a: number, b: number): Claim => claim(statement, or(a, b), and(a, b));
  return [
    claim(
      'a layer decides, or is blocked with its way out, or the platform signs',
      guarded,
      or(signed, ...LAYERS.map((layer) => is(`${layer}-role`, 'primary', 'blocked'))),
    ),
    claim(
      'OAuth is in force only where the server takes its tokens or those of the platform',
      inForce,
      known('accepts', 'oauth-tokens', 'platform-identity'),
    ),
    claim(
      'what the platform issues or signs is for a server that takes it',
      or(is('grant', 'platform-token'), signed),
      known('accepts', 'platform-identity'),
    ),
    claim(
      'a machine grant is used only where the authorization server has one',
      and(inForce, is('grant', 'client-credentials')),
      known('authorization-server/machine-grant', 'yes'),
    ),
    claim(
      'federation as primary for a user is a provider that vouches',
      and(user, is('federation-role', 'primary')),
      is('grant', 'id-jag'),
    ),
    claim('OAuth in force has a grant with a token', inForce, tokens),
    claim(
      'OAuth not needed means no grant with a token',
      is('oauth-role', 'not-needed'),
      is('grant', 'environment', 'local', 'none', 'certificate', 'platform-request-signing'),
    ),
    claim(
      'a certificate as grant is for a caller as itself, with mTLS primary or blocked',
      is('grant', 'certificate'),
      and(itself, is('mtls-role', 'primary', 'blocked')),
    ),
    same(
      'a connection is bound by certificate exactly where the certificate is the grant',
      is('sender-constraint', 'mutual-tls'),
      is('grant', 'certificate'),
    ),
    same(
      'a signed request binds itself exactly where the platform signs',
      is('sender-constraint', 'signed-request'),
      signed,
    ),
    claim(
      'tokens bound to certificates make mTLS a layer',
      is('sender-constraint', 'mtls-bound'),
      is('mtls-role', 'complementary', 'primary'),
    ),
    claim(
      'a certificate at the token endpoint makes mTLS a layer',
      is('client-authentication', 'mtls-client-auth'),
      is('mtls-role', 'complementary', 'primary'),
    ),
    claim('tokens bound to a key are tokens', is('sender-constraint', 'dpop'), tokens),
    same('tokens have a lifetime, and nothing else has', not(is('access-token-seconds', 'none')), tokens),
    same(
      'certificates have a lifetime exactly where mTLS is wanted',
      not(is('certificate-seconds', 'none')),
      is('mtls-role', ...WANTED),
    ),
    claim('a provider that vouches is federation as primary', is('grant', 'id-jag'), is('federation-role', 'primary')),
    claim(
      'a platform token as grant is federation in force',
      and(is('grant', 'jwt-bearer'), inForce),
      is('federation-role', 'complementary', 'primary'),
    ),
    claim('refresh tokens come with a user grant', is('refresh', 'rotated'), is('grant', 'auth-code', 'refresh-token')),
    claim(
      'an absent user is carried by a refresh token that rotates',
      is('grant', 'refresh-token'),
      is('refresh', 'rotated'),
    ),
    claim(
      'a client without a secret signs users in',
      is('client-authentication', 'none-public-pkce'),
      is('grant', 'auth-code', 'refresh-token'),
    ),
  ];
}

/** Promise 13: a layer decides, and the parts of a result fit one another and the client. */
import { WITH_TOKEN, WITHOUT_AUTHORIZATION_SERVER } from '../../model/grant-lists.ts';
import type { Claim } from '../claims.ts';
import { type Context, IN_FORCE, WANTED } from './context.ts';

const BLOCKED = 'blocked';
/** Clients that keep no secret: a page, and anybody's client. */
const OPEN = ['browser', 'open'] as const;
/** How a client proves itself that can keep a secret or a key. */
const CONFIDENTIAL = ['client-secret-interim', 'private_key_jwt', 'mtls-client-auth'] as const;

export function rolesAndProfileFit(context: Context): Claim[] {
  const { words, guarded, needed, local, publicContent, user, itself, crossing } = context;
  const { and, or, not, claim, is, known, may, names } = words;
  const tokens = is('grant', ...WITH_TOKEN);
  const signed = is('grant', 'platform-request-signing');
  const inForce = is('oauth-role', ...IN_FORCE);
  const decides = (...by: readonly string[]) => is('decided-by', ...by);
  const same = (statement: string, a: number, b: number): Claim => claim(statement, or(a, b), and(a, b));
  const exactlyWhere = (statement: string, where: number, a: number, b: number): Claim =>
    same(statement, and(where, a), and(where, b));
  return [
    same('the process decides on a local hop and nowhere else', decides('local'), local),
    same('nothing decides over public content and nowhere else', decides('none'), publicContent),
    claim(
      'a guarded call is decided by a layer, by a signature, or by nothing until an interim stands',
      guarded,
      decides('oauth', 'mtls', 'platform-signature', 'nothing-yet'),
    ),
    same('OAuth decides exactly where it is primary', decides('oauth'), is('oauth-role', 'primary')),
    claim(
      'mTLS decides only where it is primary and the identity is believed',
      decides('mtls'),
      and(is('mtls-role', 'primary'), not(is('federation-role', BLOCKED))),
    ),
    claim('a blocked layer decides nothing', is('oauth-role', BLOCKED), decides('nothing-yet')),
    claim(
      'where nothing decides yet, a layer is blocked and its interim stands',
      decides('nothing-yet'),
      or(
        and(is('oauth-role', BLOCKED), not(is('oauth-interim', 'no-interim'))),
        and(is('mtls-role', 'primary'), is('federation-role', BLOCKED), not(is('federation-interim', 'no-interim'))),
      ),
    ),
    claim('a signature decides only where it is the grant', decides('platform-signature'), and(signed, itself)),
    claim(
      'OAuth is never merely complementary: a token authorises the call, or it is not the layer',
      is('oauth-role', ...WANTED),
      not(is('oauth-role', 'complementary')),
    ),
    claim('OAuth and mTLS are not both primary', is('oauth-role', 'primary'), not(is('mtls-role', 'primary'))),
    claim(
      'federation is primary only where it is exercised through a token or a certificate',
      is('federation-role', 'primary'),
      or(is('oauth-role', 'primary', BLOCKED), is('mtls-role', 'primary', BLOCKED), signed),
    ),
    claim(
      'OAuth is in force only where the server may take its tokens or those of the platform',
      and(inForce, needed),
      or(
        may('accepts/oauth-tokens', 'yes'),
        may('accepts/platform-tokens', 'yes'),
        may('accepts/signed-requests', 'yes'),
        names(
          'verify',
          ({ layer, question }) => layer === 'oauth' && (question === 'accepts' || question === 'behalf'),
        ),
      ),
    ),
    claim(
      'what the platform issues is for a server that takes it',
      is('grant', 'platform-token'),
      known('accepts/platform-tokens', 'yes'),
    ),
    claim('what the platform signs is for a server that takes it', signed, known('accepts/signed-requests', 'yes')),
    claim(
      'a machine grant is used only where the authorization server may have one',
      and(inForce, is('grant', 'client-credentials')),
      or(
        may('authorization-server/machine-grant', 'yes'),
        names('verify', ({ layer }) => layer === 'oauth'),
      ),
    ),
    claim(
      'federation as primary for a user is a provider that vouches, or an exchanged token',
      and(user, not(known('behalf', 'users-and-itself')), is('federation-role', 'primary')),
      is('grant', 'id-jag', 'token-exchange'),
    ),
    claim('OAuth in force has a grant with a token', inForce, tokens),
    claim('OAuth not needed means no grant with a token', is('oauth-role', 'not-needed'), not(tokens)),
    claim(
      'a certificate as grant is for a caller as itself, with mTLS primary or blocked',
      is('grant', 'certificate'),
      and(itself, is('mtls-role', 'primary', BLOCKED)),
    ),
    same(
      'a connection is bound by certificate exactly where the certificate is the grant',
      is('sender-constraint', 'mutual-tls'),
      is('grant', 'certificate'),
    ),
    same(
      'a certificate authenticates exactly where it is the grant',
      is('client-authentication', 'certificate'),
      is('grant', 'certificate'),
    ),
    same(
      'a signed request binds itself exactly where the platform signs',
      is('sender-constraint', 'signed-request'),
      signed,
    ),
    same(
      'a signed request authenticates exactly where the platform signs',
      is('client-authentication', 'signed-request'),
      signed,
    ),
    same(
      'a signed request names its service exactly where the platform signs',
      is('audience', 'signed-request'),
      signed,
    ),
    claim(
      'tokens bound to certificates make mTLS a layer',
      is('sender-constraint', 'mtls-bound'),
      is('mtls-role', ...IN_FORCE),
    ),
    claim('tokens bound to a key are tokens', is('sender-constraint', 'dpop', 'mtls-bound'), tokens),
    claim(
      'tokens are bound to a key only of a client that signs',
      is('sender-constraint', 'dpop'),
      and(known('presents/signature', 'yes'), known('client-proof/dpop', 'yes')),
    ),
    same('tokens have a lifetime, and nothing else has', not(is('access-token-seconds', 'none')), tokens),
    claim(
      'certificates have a lifetime only where mTLS is wanted',
      not(is('certificate-seconds', 'none')),
      is('mtls-role', ...WANTED),
    ),
    claim(
      'certificates of ours have a lifetime wherever mTLS is in force',
      and(is('mtls-role', ...IN_FORCE), known('workload-identity/attested-certificate', 'yes')),
      not(is('certificate-seconds', 'none')),
    ),
    claim(
      'a provider that vouches across domains is federation as primary',
      and(is('grant', 'id-jag'), crossing, inForce, needed),
      is('federation-role', 'primary', BLOCKED),
    ),
    claim(
      'a platform token as grant comes from a platform that the workload has',
      and(is('grant', 'jwt-bearer'), inForce, not(crossing)),
      known('workload-identity/platform-token', 'yes'),
    ),
    claim(
      'refresh tokens come with a user grant or a local sign-in',
      is('refresh', 'rotated'),
      is('grant', 'auth-code', 'refresh-token', 'own-sign-in'),
    ),
    claim(
      'an absent user is carried by a refresh token that rotates',
      is('grant', 'refresh-token'),
      is('refresh', 'rotated'),
    ),
    same(
      'nothing is registered where no authorization server issues',
      and(is('registration', 'none'), not(is('grant', 'jwt-bearer'))),
      is('grant', ...WITHOUT_AUTHORIZATION_SERVER),
    ),
    claim(
      'machines are registered beforehand',
      is('grant', 'client-credentials'),
      is('registration', 'pre-registration'),
    ),
    claim(
      'an administrator who admits clients registers them',
      and(known('mandate/admin-admission', 'yes'), not(is('registration', 'none'))),
      is('registration', 'pre-registration'),
    ),
    claim(
      'a client that is known already does not register again',
      and(known('client-registration/already-registered', 'yes'), not(is('registration', 'none'))),
      is('registration', 'pre-registration'),
    ),
    claim(
      'a metadata document identifies only a client that has one',
      is('registration', 'cimd'),
      known('client-registration/client-id-metadata-document', 'yes'),
    ),
    claim(
      'dynamic registration is used only where it is offered',
      is('registration', 'dcr'),
      known('client-registration/dynamic-registration', 'yes'),
    ),
    claim(
      'a page has no secret and no key for the token endpoint',
      known('client', 'browser'),
      not(is('client-authentication', ...CONFIDENTIAL)),
    ),
    claim(
      'a client that may be anybody’s signs no assertion',
      known('client', 'open'),
      not(is('client-authentication', 'private_key_jwt', 'mtls-client-auth')),
    ),
    claim(
      'a client that may be anybody’s has a secret only where an administrator registers it beforehand',
      and(known('client', ...OPEN), is('client-authentication', 'client-secret-interim')),
      is('registration', 'pre-registration'),
    ),
    claim(
      'a client without a secret signs users in',
      is('client-authentication', 'none-public-pkce'),
      is('grant', 'auth-code', 'refresh-token'),
    ),
    exactlyWhere(
      'a machine proves itself wherever its grant is in force',
      and(inForce, needed, is('grant', 'client-credentials', 'jwt-bearer')),
      not(is('client-authentication', 'none', 'none-public-pkce')),
      inForce,
    ),
    claim(
      'what only a confidential client may do is not given to a page in force',
      and(inForce, needed, known('client', 'browser')),
      not(is('grant', 'client-credentials', 'jwt-bearer', 'id-jag', 'ciba', 'refresh-token')),
    ),
  ];
}

/** Promises 1, 5, 6 and 7: what a token is for, whose authority it carries, and what proves the client. */
import { FOR_A_USER, FROM_AN_AUTHORIZATION_SERVER, INTERACTIVE, WITH_TOKEN } from '../../model/grant-lists.ts';
import type { Claim } from '../claims.ts';
import type { Context } from './context.ts';

const BEHIND = ['same-domain', 'many-or-other-domains'] as const;

export function nothingIsPassedThrough({ words, guarded, stdio, loopback, user }: Context): Claim[] {
  const { and, or, not, claim, is, may, required, avoids } = words;
  const tokens = is('grant', ...WITH_TOKEN);
  const behind = may('downstream', ...BEHIND);
  return [
    claim(
      'passing a token through is named as a mistake',
      or(guarded, and(or(stdio, loopback), behind)),
      avoids('token-passthrough'),
    ),
    claim(
      'what lies behind gets a token of its own',
      behind,
      and(required('separate-upstream-token'), not(is('downstream-call', 'none'))),
    ),
    claim(
      'a gateway that ends TLS has its own token and audience',
      and(guarded, may('policy', 'gateway'), may('tls', 'own-terminator', 'foreign-terminator')),
      required('separate-upstream-token'),
    ),
    claim(
      'every token has one audience that the server checks',
      tokens,
      and(required('audience-validation'), not(is('audience', 'none'))),
    ),
    claim(
      'behind a remote server a user is known by exchange or separate consent, not by the account of the server',
      and(guarded, user, behind),
      is('downstream-call', 'token-exchange', 'separate-authorization'),
    ),
  ];
}

export function usersKeepTheirAuthority({ words, guarded, user, itself }: Context): Claim[] {
  const { and, or, not, claim, is, known, may, required, asked, avoids } = words;
  const forUser = and(guarded, user);
  const nobodyThere = and(guarded, or(may('behalf', 'user-away'), itself));
  return [
    claim(
      'a call for a user has OAuth in a role, or blocked with what is missing',
      forUser,
      not(is('oauth-role', 'not-needed')),
    ),
    claim('a call for a user has a grant that carries the user', forUser, is('grant', ...FOR_A_USER)),
    claim('a certificate alone never carries a user', forUser, not(is('mtls-role', 'primary'))),
    claim('a grant that carries a user is for a call that may have one', is('grant', ...FOR_A_USER), user),
    claim(
      'nobody present means no interactive grant at run time',
      nobodyThere,
      and(not(is('grant', ...INTERACTIVE)), avoids('interactive-sign-in-at-run-time')),
    ),
    claim('users never share a machine account', forUser, avoids('machine-account-for-users')),
    claim('the user is recorded', forUser, required('per-user-audit')),
    claim(
      'who acts for the user is recorded beside the user',
      and(forUser, known('actor', 'software', 'agent')),
      asked('act-claim'),
    ),
  ];
}

export function tokensAreBound({ words, remote }: Context): Claim[] {
  const { and, not, claim, is, required } = words;
  const issued = is('grant', ...FROM_AN_AUTHORIZATION_SERVER);
  return [
    claim('an issued token is asked for with its resource', issued, required('resource-indicators')),
    claim(
      'an issued token has an audience and the server checks it',
      issued,
      and(required('audience-validation'), not(is('audience', 'none', 'signed-request'))),
    ),
    claim(
      'the issuer is discovered, or its configuration says why not',
      issued,
      and(not(is('discovery', 'none')), required('prm-rfc9728')),
    ),
    claim(
      'where the issuer publishes metadata and honours the resource, nothing is configured by hand',
      and(issued, words.known('authorization-server/mcp-discovery-and-resource', 'yes')),
      and(is('discovery', 'protected-resource-metadata'), is('audience', 'resource-indicator')),
    ),
    claim(
      'authorization code carries PKCE and issuer check',
      is('grant', 'auth-code', 'refresh-token'),
      required('pkce', 'issuer-allowlist'),
    ),
    claim('every token comes from a listed issuer', is('grant', ...WITH_TOKEN), required('issuer-allowlist')),
    claim(
      'a platform token is asked for with its audience',
      is('grant', 'platform-token'),
      and(is('audience', 'platform-audience'), required('audience-validation')),
    ),
    claim('OAuth flows run over HTTP only', issued, remote),
  ];
}

export function secretsAreTheLastResort({ words, guarded, stdio, loopback }: Context): Claim[] {
  const { and, or, not, asked, claim, is, known, may, required, avoids, interimHas } = words;
  const secret = is('client-authentication', 'client-secret-interim');
  const assertion = and(
    known('presents', 'certificate-and-signature', 'signature-only'),
    known('authorization-server/signed-client-assertions', 'yes'),
  );
  const platformToken = and(
    known('authorization-server/external-workload-issuers', 'yes'),
    known('workload-identity', 'platform-tokens', 'attested-automated'),
    known('reach', 'reachable'),
  );
  const deviceSoftware = and(may('client', 'ours', 'partner'), may('exposure', 'device'));
  const managed = required('secret-store', 'key-rotation', 'identity-inventory');
  const keyDoor = and(guarded, is('door', 'keys'));
  return [
    claim('no secret where a signed assertion is available', assertion, not(secret)),
    claim('no secret where a platform token is available', platformToken, not(secret)),
    claim(
      'a provider that vouches for a user never means a secret on machines of users',
      and(is('grant', 'id-jag'), or(may('client', 'managed-product', 'browser', 'open'), deviceSoftware)),
      not(secret),
    ),
    claim(
      'a remaining secret is vaulted, owned, expiring and narrow',
      secret,
      and(managed, required('least-privilege-scopes')),
    ),
    claim('a remaining secret has its successor named', secret, asked('private_key_jwt')),
    claim(
      'a remaining key is vaulted, owned and expiring, and a layer that replaces it is in force or blocked',
      keyDoor,
      and(managed, or(is('oauth-role', 'blocked'), is('mtls-role', 'primary'))),
    ),
    claim(
      'a key that stays until the server takes tokens is vaulted, owned, rotated and narrow, as an interim',
      and(keyDoor, is('oauth-role', 'blocked')),
      interimHas('oauth', 'secret-store', 'key-rotation', 'identity-inventory', 'least-privilege-scopes'),
    ),
    claim('a shared static secret is named as a mistake', guarded, avoids('shared-static-secret')),
    claim('local credentials stay out of plain files', or(stdio, loopback), required('secret-store')),
  ];
}

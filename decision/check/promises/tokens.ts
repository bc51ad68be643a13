/** Promises 1, 5 and 6: what a token is for, and whose authority it carries. */
import { FOR_A_USER, FROM_AN_AUTHORIZATION_SERVER, INTERACTIVE, WITH_TOKEN } from '../../model/grant-lists.ts';
import type { Claim } from '../claims.ts';
import { BEHIND, type Context, IN_FORCE, WANTED } from './context.ts';

/** Interims in which a gateway or proxy answers in place of the server, or asks in place of the caller. */
const STANDS_IN = [
  'gateway-checks-callers',
  'certificate-and-gateway',
  'gateway-names-the-caller',
  'proxy-presents-the-certificate',
  'layer-in-front-of-the-issuer',
] as const;

export function nothingIsPassedThrough({ words, guarded, local, user }: Context): Claim[] {
  const { and, or, not, claim, is, may, required, avoids, showsInterim } = words;
  const tokens = is('grant', ...WITH_TOKEN);
  const behind = may('downstream', ...BEHIND);
  const standsIn = (id: string): boolean => STANDS_IN.some((one) => one === id);
  return [
    claim(
      'passing a token through is named as a mistake',
      or(guarded, and(local, behind)),
      avoids('token-passthrough'),
    ),
    claim(
      'what lies behind gets a token of its own',
      behind,
      and(required('separate-upstream-token'), not(is('downstream-call', 'none'))),
    ),
    ...(['own-gateway', 'foreign-gateway'] as const).map((gateway) =>
      claim(
        `whatever ends TLS as an MCP party calls on with its own token: ${gateway}`,
        and(guarded, may(`tls/${gateway}`, 'yes')),
        required('separate-upstream-token'),
      ),
    ),
    claim(
      'a gateway that decides calls on with its own token',
      and(guarded, may('policy', 'gateway')),
      required('separate-upstream-token'),
    ),
    claim(
      'a gateway or proxy that stands in has a token of its own for the way on',
      showsInterim(({ controls }, id) => standsIn(id) || controls.includes('gateway-pep')),
      not(
        showsInterim(
          ({ controls }, id) =>
            (standsIn(id) || controls.includes('gateway-pep')) && !controls.includes('separate-upstream-token'),
        ),
      ),
    ),
    claim(
      'a gateway or proxy that stands in for a token has an audience of its own, and checks it',
      showsInterim((_, id) => standsIn(id)),
      not(
        showsInterim(
          ({ controls, audience = 'none' }, id) =>
            standsIn(id) && (audience === 'none' || !controls.includes('audience-validation')),
        ),
      ),
    ),
    claim(
      'where a gateway or proxy stands in for a blocked layer, the controls say so as well',
      or(
        is('oauth-interim', 'gateway-checks-callers', 'certificate-and-gateway', 'layer-in-front-of-the-issuer'),
        is('mtls-interim', 'gateway-checks-callers', 'proxy-presents-the-certificate'),
        is('federation-interim', 'gateway-names-the-caller'),
      ),
      required('separate-upstream-token', 'audience-validation'),
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

export function usersKeepTheirAuthority({ words, guarded, user, certainlyUser, itself }: Context): Claim[] {
  const { and, or, not, claim, is, known, may, names, required, avoids, asked } = words;
  const forUser = and(guarded, user);
  const nobodyThere = and(guarded, known('behalf', 'user-away', 'itself'));
  const received = and(guarded, known('behalf', 'user-token-received'));
  return [
    claim(
      'a call for a user has OAuth in a role, or blocked with what is missing',
      forUser,
      not(is('oauth-role', 'not-needed')),
    ),
    claim(
      'a call for a user has a grant that carries the user',
      and(guarded, certainlyUser),
      is('grant', ...FOR_A_USER, 'token-exchange'),
    ),
    claim(
      'a call that may be for a user has no grant of a machine',
      forUser,
      is('grant', ...FOR_A_USER, 'token-exchange'),
    ),
    claim('a certificate alone never carries a user', forUser, not(is('mtls-role', 'primary'))),
    claim('a grant that carries a user is for a call that may have one', is('grant', ...FOR_A_USER), user),
    claim('nobody present means no interactive grant at run time', nobodyThere, not(is('grant', ...INTERACTIVE))),
    claim(
      'an interactive grant at run time is named as a mistake wherever nobody may be present',
      and(guarded, may('behalf', 'user-away', 'itself')),
      avoids('interactive-sign-in-at-run-time'),
    ),
    claim(
      'where it is not known who is present, it has to be settled',
      and(guarded, is('oauth-role', ...IN_FORCE), is('grant', ...INTERACTIVE), may('behalf', 'user-away', 'itself')),
      names('verify', ({ question }) => question === 'behalf' || question === 'impact'),
    ),
    claim(
      'a token of the user for another audience is exchanged or asserted',
      received,
      and(is('grant', 'token-exchange', 'id-jag'), or(required('token-exchange'), required('id-jag'))),
    ),
    claim('a token of the user for another audience is never used as it is', received, avoids('token-passthrough')),
    claim('users never share a machine account', forUser, avoids('machine-account-for-users')),
    claim('the user is recorded', forUser, required('per-user-audit')),
    claim(
      'software or an agent that acts for a user is recorded beside the user',
      and(forUser, may('actor', 'software', 'agent')),
      required('act-claim'),
    ),
    claim(
      'nobody is asked to sign in while a caller acts as itself, in the interim either',
      and(guarded, itself, is('oauth-role', 'blocked'), not(known('client', 'browser'))),
      and(
        not(is('oauth-interim', 'run-while-present', 'sign-in-at-this-issuer', 'approval-queue')),
        not(asked('auth-code')),
      ),
    ),
  ];
}

export function tokensAreBound({ words, remote }: Context): Claim[] {
  const { and, or, not, claim, is, known, required, interimHas, outcomes, showsInterim } = words;
  const { interims, tables } = outcomes.source;
  const standIns = tables.find(({ id }) => id === 'oauth-interim')?.outcomes ?? [];
  const withoutToken = standIns.filter((id) => interims[id]?.token === false);
  const issued = is('grant', ...FROM_AN_AUTHORIZATION_SERVER);
  const withToken = is('grant', ...WITH_TOKEN);
  return [
    claim('OAuth in force has a grant with a token', is('oauth-role', ...IN_FORCE), withToken),
    claim(
      'blocked OAuth has a grant with a token, or a stand-in that checks the audience or uses no token',
      is('oauth-role', 'blocked'),
      or(withToken, interimHas('oauth', 'audience-validation'), is('oauth-interim', ...withoutToken)),
    ),
    claim('an issued token is asked for with its resource', issued, required('resource-indicators')),
    claim(
      'an issued token has an audience and the server checks it',
      issued,
      and(required('audience-validation'), is('audience', 'resource-indicator', 'fixed-at-registration')),
    ),
    claim(
      'the issuer is discovered, or its configuration says why not',
      issued,
      and(not(is('discovery', 'none')), required('prm-rfc9728')),
    ),
    claim(
      'where the issuer publishes metadata, nothing is configured by hand',
      and(issued, known('authorization-server/discovery', 'yes')),
      is('discovery', 'protected-resource-metadata'),
    ),
    claim(
      'where the issuer honours the resource, the resource names the audience',
      and(issued, known('authorization-server/resource-parameter', 'yes')),
      is('audience', 'resource-indicator'),
    ),
    claim(
      'authorization code carries PKCE and issuer check',
      is('grant', 'auth-code', 'refresh-token'),
      required('pkce', 'issuer-allowlist'),
    ),
    claim('every token comes from a listed issuer', withToken, required('issuer-allowlist')),
    claim(
      'a platform token is asked for with its audience',
      is('grant', 'platform-token'),
      and(is('audience', 'platform-audience'), required('audience-validation')),
    ),
    claim(
      'an interim that uses a token has an audience, and it is checked',
      showsInterim(({ token }) => token === true),
      not(
        showsInterim(
          ({ token, audience = 'none', controls }) =>
            token === true && (audience === 'none' || !controls.includes('audience-validation')),
        ),
      ),
    ),
    claim(
      'an interim in which a user signs in carries PKCE and issuer check',
      showsInterim(({ controls }) => controls.includes('auth-code')),
      not(
        showsInterim(
          ({ controls }) =>
            controls.includes('auth-code') && !(controls.includes('pkce') && controls.includes('issuer-allowlist')),
        ),
      ),
    ),
    claim('OAuth flows run over HTTP only', issued, remote),
    claim('OAuth is wanted over HTTP only', is('oauth-role', ...WANTED), remote),
  ];
}

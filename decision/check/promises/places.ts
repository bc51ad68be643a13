/** Promises 2, 3, 4, 8 and 12: what the place of a call decides, and what it never does. */
import { FROM_AN_AUTHORIZATION_SERVER } from '../../model/grant-lists.ts';
import { type Claim, isLost, lengthens, secondsOf } from '../claims.ts';
import type { Node } from '../diagram.ts';
import { type Context, IN_FORCE, LAYERS, WANTED } from './context.ts';

/** Controls that need the open internet, or an issuer outside the closed network. */
const NEED_THE_INTERNET = ['cimd', 'dcr', 'id-jag'] as const;
/** Controls that a requirement may lose when a path is cut: the mechanism itself needs the path. */
const NEED_A_PATH: readonly string[] = [
  ...NEED_THE_INTERNET,
  'wif',
  'platform-workload-token',
  'spire-federation',
  'bundle-isolation',
  'identity-brokering',
];
/** Controls that belong to the way a client proves itself, and go when the grant does. */
const GO_WITH_THE_GRANT: readonly string[] = [
  'private_key_jwt',
  'mtls-client-auth',
  'secret-store',
  'key-rotation',
  'identity-inventory',
];

export function stdioUsesItsEnvironment({ words, stdio, noLayer }: Context): Claim[] {
  const { and, claim, is, required, avoids } = words;
  return [
    claim('no layer is needed over stdio', stdio, noLayer),
    claim(
      'credentials come from environment or keychain',
      stdio,
      and(is('grant', 'environment'), required('stdio-env-credentials', 'secret-store')),
    ),
    claim('the process is contained', stdio, required('sandboxing')),
    claim(
      'no OAuth flow, registration, token or certificate over stdio',
      stdio,
      and(
        avoids('oauth-flow-over-stdio'),
        is('registration', 'none'),
        is('client-authentication', 'none'),
        is('sender-constraint', 'none'),
        is('audience', 'none'),
        is('discovery', 'none'),
        is('access-token-seconds', 'none'),
        is('certificate-seconds', 'none'),
        is('refresh', 'none'),
      ),
    ),
  ];
}

export function nothingNeededIsRare({ words, stdio, loopback, publicContent, noLayer }: Context): Claim[] {
  const { and, or, claim, is, known, required } = words;
  const signed = and(
    known('accepts', 'platform-identity'),
    is('grant', 'platform-request-signing'),
    required('platform-request-signing'),
  );
  return [
    claim('guarded loopback and public content need no layer', or(loopback, publicContent), noLayer),
    claim(
      'no layer at all only for stdio, guarded loopback, public content or requests signed by the platform and named so',
      noLayer,
      or(
        stdio,
        and(loopback, required('loopback-hardening', 'sandboxing')),
        and(publicContent, is('grant', 'none')),
        signed,
      ),
    ),
  ];
}

export function certificatesReachWhoChecksThem({ words, presents }: Context): Claim[] {
  const { and, or, not, claim, is, known, required } = words;
  const primary = is('mtls-role', 'primary');
  const byCertificate = or(
    required('mtls-client-auth'),
    required('mtls-bound-tokens'),
    required('spiffe-svid'),
    is('client-authentication', 'mtls-client-auth'),
    is('sender-constraint', 'mtls-bound'),
  );
  return [
    claim(
      'mTLS is primary only where TLS ends with the owner of the server',
      primary,
      known('tls', 'end-to-end', 'own-terminator'),
    ),
    claim(
      'mTLS is primary only with certificates rotated by machine on both ends',
      primary,
      known('workload-identity', 'attested-automated'),
    ),
    claim('mTLS is primary only for a client that presents a certificate', primary, presents),
    claim(
      'mTLS is not in force for a client that may be unable to present a certificate',
      not(presents),
      is('mtls-role', 'not-needed', 'blocked'),
    ),
    claim(
      'no required control or profile value has such a client present one for a token',
      not(presents),
      not(byCertificate),
    ),
    claim(
      'mTLS is in force, in whichever role, only where TLS ends with the owner of the server and the workload holds more than a secret',
      is('mtls-role', ...IN_FORCE),
      and(
        known('tls', 'end-to-end', 'own-terminator'),
        known('workload-identity', 'manual-certificates', 'platform-tokens', 'attested-automated'),
      ),
    ),
    claim('a certificate is the grant only for a client that presents one', is('grant', 'certificate'), presents),
    claim(
      'tokens are bound to certificates only where TLS is unbroken',
      is('sender-constraint', 'mtls-bound'),
      known('tls', 'end-to-end'),
    ),
    claim(
      'forwarded certificates are stripped where TLS ends early',
      and(is('mtls-role', ...WANTED), words.may('tls', 'own-terminator', 'foreign-terminator')),
      required('xfcc-sanitise'),
    ),
  ];
}

export function locationIsNoCredential({ words, guarded, crossing }: Context): Claim[] {
  const { or, not, claim, compare, is, outcome, required, avoids, steps, outcomes } = words;
  const cut = [...steps('reach', 'reachable', 'one-way'), ...steps('reach', 'reachable', 'air-gapped')];
  const kept = outcomes.source.controls.filter((control) => !NEED_A_PATH.includes(control));
  // In one domain federation only replaces a secret, and needs the path for that; across domains it is needed.
  const federated = (name: string): Node | undefined =>
    ['federation', 'subject-pinning'].includes(name) ? crossing : undefined;
  const sameGrant = [outcome('grant')];
  return [
    claim('network location is named as a mistake', guarded, avoids('network-location-as-identity')),
    ...LAYERS.map((layer) =>
      compare(
        `a cut path never makes ${layer} not needed`,
        not(is(`${layer}-role`, 'not-needed')),
        cut,
        isLost,
        federated(layer),
      ),
    ),
    compare('a cut path never lengthens a token lifetime', secondsOf(words), cut, lengthens),
    compare(
      'a cut path never turns a short token into one without a stated end',
      not(is('access-token-seconds', 'none')),
      cut,
      isLost,
    ),
    ...kept.map((control) =>
      compare(
        `a cut path never drops a requirement: ${control}`,
        required(control),
        cut,
        isLost,
        federated(control),
        GO_WITH_THE_GRANT.includes(control) ? sameGrant : [],
      ),
    ),
    claim(
      'a guarded call is never let in without a layer, a signature or a blocked layer with an interim',
      guarded,
      or(...LAYERS.map((layer) => is(`${layer}-role`, ...WANTED)), is('grant', 'platform-request-signing')),
    ),
    ...LAYERS.map((layer) =>
      claim(
        `until ${layer} is ready an interim stands in`,
        is(`${layer}-role`, 'blocked'),
        not(is(`${layer}-interim`, 'no-interim')),
      ),
    ),
  ];
}

export function closedNetworksStayClosed({ words }: Context): Claim[] {
  const { and, not, asked, claim, conflicts, is, known, may, required } = words;
  const closed = known('reach', 'air-gapped');
  const maybeClosed = may('reach', 'air-gapped');
  const needing = NEED_THE_INTERNET.map((control) => asked(control));
  return [
    claim('nothing that needs the internet is asked for', closed, and(...needing.map(not))),
    claim(
      'nothing that needs the internet is required while the network may be closed',
      maybeClosed,
      and(...NEED_THE_INTERNET.map((control) => not(required(control)))),
    ),
    claim(
      'clients are registered beforehand',
      and(maybeClosed, is('grant', ...FROM_AN_AUTHORIZATION_SERVER)),
      is('registration', 'none', 'pre-registration'),
    ),
    claim(
      'tokens come from an issuer inside',
      and(closed, is('grant', ...FROM_AN_AUTHORIZATION_SERVER)),
      required('on-prem-as'),
    ),
    claim('no outside provider vouches for a user', maybeClosed, not(is('grant', 'id-jag'))),
    claim(
      'an outside workload issuer is never relied on',
      and(maybeClosed, known('domains', 'cross-organisation')),
      and(not(required('wif')), not(is('grant', 'jwt-bearer')), is('federation-role', 'not-needed', 'blocked')),
    ),
    claim(
      'a client in a vendor cloud is named as a contradiction',
      and(closed, known('client', 'vendor-hosted')),
      conflicts('air-gapped-vendor-client'),
    ),
    claim(
      'another organisation is named as a contradiction',
      and(closed, known('domains', 'cross-organisation')),
      conflicts('air-gapped-cross-organisation'),
    ),
  ];
}

/** Promises 2, 3, 8 and 12: what the place of a call decides, and what it never does. */
import { FROM_AN_AUTHORIZATION_SERVER } from '../../model/grant-lists.ts';
import { type Claim, isLost, lengthens, secondsOf } from '../claims.ts';
import { FALSE, type Node } from '../diagram.ts';
import { type Context, IN_FORCE, LAYERS, WANTED } from './context.ts';

/** Controls that need the open internet, or an issuer outside the closed network. */
const NEED_THE_INTERNET = ['cimd', 'dcr'] as const;
/** Controls that a requirement may lose when a path is cut: the mechanism itself needs the path. */
const NEED_A_PATH: readonly string[] = [
  ...NEED_THE_INTERNET,
  'id-jag',
  'wif',
  'platform-workload-token',
  'spire-federation',
  'bundle-isolation',
  'identity-brokering',
];
export function stdioUsesItsEnvironment({ words, stdio, noLayer }: Context): Claim[] {
  const { and, or, not, claim, is, known, may, required, asked, avoids } = words;
  const holding = (...credentials: readonly string[]): Node => and(stdio, known('local-credential', ...credentials));
  const maybe = (...credentials: readonly string[]): Node => and(stdio, may('local-credential', ...credentials));
  const SOMETHING = ['long-lived-secret', 'own-sign-in', 'platform-login', 'credential-helper'];
  return [
    claim('no layer is needed over stdio', stdio, and(noLayer, is('decided-by', 'local'))),
    ...[
      ['long-lived-secret', 'environment'],
      ['own-sign-in', 'own-sign-in'],
      ['platform-login', 'platform-login'],
      ['credential-helper', 'credential-helper'],
      ['none', 'none'],
    ].map(([held = '', grant = '']) =>
      claim(`the process has what the answer says: ${held}`, holding(held), is('grant', grant)),
    ),
    claim(
      'where it is not known what the process holds, it is taken to be a long-lived secret',
      maybe('long-lived-secret'),
      is('grant', 'environment'),
    ),
    claim(
      'credentials come from environment or keychain',
      maybe(...SOMETHING),
      required('stdio-env-credentials', 'secret-store'),
    ),
    claim(
      'a process that holds nothing is asked to look after nothing',
      holding('none'),
      not(or(asked('stdio-env-credentials'), asked('secret-store'), asked('key-rotation'))),
    ),
    claim(
      'a sign-in of the process itself has PKCE and rotates its refresh token',
      maybe('own-sign-in'),
      required('pkce', 'refresh-token-rotation'),
    ),
    claim('the process is contained', stdio, required('sandboxing')),
    claim(
      'no OAuth flow, registration, token or certificate over stdio',
      stdio,
      and(
        avoids('oauth-flow-over-stdio'),
        ...['registration', 'client-authentication', 'sender-constraint', 'audience', 'discovery'].map((part) =>
          is(part, 'none'),
        ),
        is('access-token-seconds', 'none'),
        is('certificate-seconds', 'none'),
      ),
    ),
    claim(
      'nothing is refreshed but a sign-in of its own',
      and(stdio, not(is('grant', 'own-sign-in'))),
      is('refresh', 'none'),
    ),
  ];
}

export function nothingNeededIsRare(context: Context): Claim[] {
  const { words, stdio, local, publicContent, noLayer, itself, crossing } = context;
  const { and, or, not, claim, is, known, may, required } = words;
  const signed = is('grant', 'platform-request-signing');
  const named = and(signed, required('platform-request-signing'), is('decided-by', 'platform-signature'));
  const accepted = or(
    ...['external-workload-issuers', 'cloud-token-service', 'token-exchange', 'several-issuers-trusted'].map((way) =>
      known(`identity-crossing/${way}`, 'yes'),
    ),
    and(known('identity-crossing/spiffe-bundles', 'yes'), known('workload-identity/attested-certificate', 'yes')),
  );
  const arrive = or(
    known('reach', 'reachable', 'intermittent'),
    and(known('reach', 'reachable', 'intermittent', 'air-gapped'), known('domains', 'one', 'several-ours')),
  );
  const believed = and(
    known('accepts/signed-requests', 'yes'),
    known('workload-identity/platform-token', 'yes'),
    known('presents/signature', 'yes'),
    or(known('domains', 'one'), and(crossing, accepted, arrive)),
  );
  return [
    claim('guarded loopback and public content need no layer', or(local, publicContent), noLayer),
    claim(
      'no layer at all only for stdio, guarded loopback, public content, or requests signed by the platform and named so',
      noLayer,
      or(
        stdio,
        and(local, required('loopback-hardening', 'sandboxing')),
        and(publicContent, is('grant', 'none'), is('decided-by', 'none')),
        and(itself, named, known('accepts/signed-requests', 'yes')),
      ),
    ),
    claim(
      'signed requests decide only where the server believes the platform, the workload has its token and signs',
      is('decided-by', 'platform-signature'),
      believed,
    ),
    claim(
      'signed requests never decide where the server certainly does not believe the platform',
      and(is('decided-by', 'platform-signature'), crossing),
      not(
        or(
          known('reach', 'one-way'),
          known('workload-identity/platform-token', 'no'),
          known('presents/signature', 'no'),
          and(known('reach', 'air-gapped'), known('domains', 'cross-organisation')),
        ),
      ),
    ),
    claim(
      'where it may be public content and may be more, OAuth is the layer until it is known',
      and(
        known('transport', 'remote-http', 'api'),
        may('impact', 'public'),
        not(publicContent),
        not(may('accepts/oauth-tokens', 'yes')),
      ),
      not(is('decided-by', 'none')),
    ),
  ];
}

export function locationIsNoCredential({ words, guarded, crossing }: Context): Claim[] {
  const { and, or, not, claim, compare, is, outcome, required, avoids, steps, outcomes } = words;
  const cut = ['one-way', 'intermittent', 'air-gapped'].flatMap((to) => steps('reach', 'reachable', to));
  const kept = outcomes.source.controls.filter((control) => !NEED_A_PATH.includes(control));
  // In one domain federation only replaces a secret, and needs the path for that; across domains it is needed.
  const federated = (name: string): Node | undefined =>
    ['federation', 'subject-pinning'].includes(name) ? crossing : undefined;
  const sameDesign = [
    'grant',
    'registration',
    'client-authentication',
    ...LAYERS.map((layer) => `${layer}-interim`),
  ].map(outcome);
  return [
    claim('network location is named as a mistake', guarded, avoids('network-location-as-identity')),
    ...LAYERS.map((layer) =>
      compare(
        `a cut path never makes ${layer} not needed`,
        or(not(is(`${layer}-role`, 'not-needed')), layer === 'oauth' ? is('grant', 'platform-request-signing') : FALSE),
        cut,
        isLost,
        federated(layer),
      ),
    ),
    compare('a cut path never lengthens a token lifetime', secondsOf(words), cut, lengthens),
    compare(
      'a cut path never turns a short token into one without a stated end',
      or(not(is('access-token-seconds', 'none')), is('grant', 'platform-request-signing')),
      cut,
      isLost,
    ),
    ...kept.map((control) =>
      compare(
        `a cut path never drops a requirement of the same design: ${control}`,
        required(control),
        cut,
        isLost,
        federated(control),
        sameDesign,
      ),
    ),
    claim(
      'a guarded call is never let in without a layer, a signature or a blocked layer with an interim',
      guarded,
      or(...LAYERS.map((layer) => is(`${layer}-role`, ...WANTED)), is('decided-by', 'platform-signature')),
    ),
    claim('no guarded call is decided by nothing', guarded, not(is('decided-by', 'none'))),
    ...LAYERS.map((layer) =>
      claim(
        `until ${layer} is ready an interim stands in`,
        is(`${layer}-role`, 'blocked'),
        not(is(`${layer}-interim`, 'no-interim')),
      ),
    ),
    claim(
      'a server that lets anyone in is behind a blocked layer or one in force, or serves public content',
      and(
        guarded,
        ...[
          'oauth-tokens',
          'platform-tokens',
          'signed-requests',
          'client-certificates',
          'api-keys',
          'other-sign-in',
        ].map((door) => words.known(`accepts/${door}`, 'no')),
      ),
      not(is('decided-by', 'platform-signature', 'none')),
    ),
  ];
}

export function closedNetworksStayClosed({ words, crossing, needed }: Context): Claim[] {
  const { and, or, not, asked, claim, conflicts, is, known, required, showsInterim } = words;
  const closed = known('reach', 'air-gapped');
  const foreign = and(closed, known('domains', 'cross-organisation'));
  return [
    ...NEED_THE_INTERNET.map((control) =>
      claim(`nothing that needs the internet is asked for: ${control}`, closed, not(asked(control))),
    ),
    claim(
      'nothing that needs the internet stands in',
      closed,
      not(showsInterim(({ controls }) => NEED_THE_INTERNET.some((control) => controls.includes(control)))),
    ),
    claim(
      'clients are registered beforehand',
      and(closed, is('grant', ...FROM_AN_AUTHORIZATION_SERVER)),
      is('registration', 'none', 'pre-registration'),
    ),
    claim(
      'tokens and signed requests come from an issuer inside, whatever the grant',
      and(closed, is('grant', ...FROM_AN_AUTHORIZATION_SERVER, 'platform-token', 'platform-request-signing')),
      required('on-prem-as'),
    ),
    claim('no outside provider vouches for a user', foreign, not(or(is('grant', 'id-jag'), asked('id-jag')))),
    claim(
      'a provider inside vouches only for a user who signed in there before',
      and(closed, or(is('grant', 'id-jag'), asked('id-jag'))),
      known('behalf', 'user-token-received'),
    ),
    claim(
      'an outside workload issuer is never relied on',
      and(foreign, needed),
      and(
        not(asked('wif')),
        or(not(is('grant', 'jwt-bearer')), known('client-proof/platform-native-identity', 'yes')),
        is('federation-role', 'not-needed', 'blocked'),
      ),
    ),
    claim(
      'federation across a closed border is never in force',
      and(foreign, crossing, needed),
      not(is('federation-role', ...IN_FORCE)),
    ),
    claim(
      'a client in a vendor cloud is named as a contradiction',
      and(closed, known('client', 'vendor-hosted')),
      conflicts('air-gapped-vendor-client'),
    ),
    claim('another organisation is named as a contradiction', foreign, conflicts('air-gapped-cross-organisation')),
    claim(
      'a credential in the store of a vendor is named as a contradiction',
      and(closed, or(known('exposure/vendor', 'yes'))),
      conflicts('air-gapped-but-a-vendor-holds-the-credential'),
    ),
  ];
}

/** Promise 4: certificates carry only as far as they exist, are presented, and arrive. */
import type { Claim } from '../claims.ts';
import type { Node } from '../diagram.ts';
import { type Context, ENDS_CERTIFICATES, IN_FORCE, WANTED } from './context.ts';

/** Controls that have the client present a certificate of its own, at the server or at the token endpoint. */
const OF_THE_CLIENT = ['spiffe-svid', 'cert-automation', 'mtls-client-auth', 'mtls-bound-tokens'] as const;

export function certificatesReachWhoChecksThem(context: Context): Claim[] {
  const { words, guarded, cannotPresent, certificateArrives, certificateIsLost, itself } = context;
  const { and, or, not, asked, claim, is, known, may, names, outcomes, required, unasked, showsInterim } = words;
  const primary = is('mtls-role', 'primary');
  const inForce = is('mtls-role', ...IN_FORCE);
  const byHand = and(
    known('tls/mesh-sidecars', 'no'),
    known('workload-identity/attested-certificate', 'no'),
    known('workload-identity/manual-certificate', 'yes'),
  );
  const none = and(
    known('tls/mesh-sidecars', 'no'),
    or(
      and(known('workload-identity/attested-certificate', 'no'), known('workload-identity/manual-certificate', 'no')),
      and(unasked('workload-identity/attested-certificate'), cannotPresent),
    ),
  );
  const doors = outcomes.source.questions.find(({ id }) => id === 'accepts')?.options ?? [];
  const others = doors.filter(({ id }) => id !== 'client-certificates');
  // Beside a token both are checked, and alone there is no other way; beside anything else a certificate is one way of several.
  const wanted = and(
    known('accepts/client-certificates', 'yes'),
    or(known('accepts/oauth-tokens', 'yes'), and(...others.map(({ id }) => known(`accepts/${id}`, 'no')))),
  );
  const demanded = and(guarded, or(known('mandate/mutual-tls', 'yes'), wanted));
  const listed = (what: string): Node => names('verify', (row) => row.layer === 'mtls' && row.what === what);
  const bound = is('sender-constraint', 'mtls-bound');
  return [
    claim('mTLS is never primary past a party that ends the certificate', certificateIsLost, not(primary)),
    claim(
      'mTLS is primary only where the certificate arrives, or that is to be verified',
      primary,
      or(certificateArrives, listed('tls-ends-at-the-server-or-our-terminator')),
    ),
    claim('mTLS is primary only for a caller that acts as itself', primary, itself),
    claim(
      'mTLS is in force, in whichever role, only where the certificate is not lost',
      inForce,
      not(certificateIsLost),
    ),
    claim('mTLS is in force only where the client is not known to lack a certificate', inForce, not(cannotPresent)),
    claim('no demand is met by certificates that do not exist', and(demanded, none), is('mtls-role', 'blocked')),
    claim('no demand is met by certificates renewed by hand', and(demanded, byHand), is('mtls-role', 'blocked')),
    claim(
      'no demand is met past a party that ends the certificate',
      and(demanded, certificateIsLost),
      is('mtls-role', 'blocked'),
    ),
    claim('no demand is met by a client that cannot present', and(demanded, cannotPresent), is('mtls-role', 'blocked')),
    claim(
      'a demand that is not known to be met has to be verified',
      and(
        demanded,
        inForce,
        or(may('presents/client-certificate', 'no'), unasked('presents/client-certificate')),
        not(known('tls/mesh-sidecars', 'yes')),
      ),
      listed('client-presents-our-certificate'),
    ),
    claim('a wish never blocks', and(is('mtls-role', 'blocked')), demanded),
    ...ENDS_CERTIFICATES.map((end) =>
      claim(`no token is bound to a certificate past ${end}`, may(`tls/${end}`, 'yes'), not(bound)),
    ),
    claim(
      'tokens are bound only to certificates that are presented, exist, and are renewed by machine',
      bound,
      and(
        certificateArrives,
        not(or(byHand, none)),
        or(known('tls/mesh-sidecars', 'yes'), known('presents/client-certificate', 'yes')),
      ),
    ),
    ...OF_THE_CLIENT.map((control) =>
      claim(
        `not asked of a client that cannot present, recommended or not: ${control}`,
        cannotPresent,
        not(asked(control)),
      ),
    ),
    claim(
      'no value of the profile has such a client present a certificate',
      cannotPresent,
      not(
        or(
          is('grant', 'certificate'),
          is('client-authentication', 'mtls-client-auth', 'certificate'),
          is('sender-constraint', 'mtls-bound', 'mutual-tls'),
        ),
      ),
    ),
    claim('no lifetime of a certificate is given to such a client', cannotPresent, is('certificate-seconds', 'none')),
    claim(
      'nothing but a proxy that presents its own certificate stands in for such a client',
      cannotPresent,
      not(
        showsInterim(
          ({ clientAuthentication }, id) =>
            clientAuthentication === 'certificate' &&
            !['proxy-presents-the-certificate', 'sidecar-checks-the-certificate'].includes(id),
        ),
      ),
    ),
    claim(
      'a certificate at the token endpoint is one that the client presents',
      is('client-authentication', 'mtls-client-auth'),
      known('presents/client-certificate', 'yes'),
    ),
    claim(
      'forwarded certificates are stripped where the balancer of the owner ends TLS',
      and(is('mtls-role', ...WANTED), may('tls/own-balancer', 'yes')),
      required('xfcc-sanitise'),
    ),
    claim(
      'a mesh is asked for as advice only, where there may be none',
      and(asked('mesh-mtls'), known('tls/mesh-sidecars', 'no')),
      not(required('mesh-mtls')),
    ),
  ];
}

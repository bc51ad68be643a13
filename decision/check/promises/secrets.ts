/** Promise 7: a secret is what remains where nothing better is usable, and then it is looked after. */

import type { Interim } from '../../engine/source.ts';
import { interimSecrets } from '../../model/interim-secrets.ts';
import type { Claim } from '../claims.ts';
import type { Context } from './context.ts';

/** Clients that can keep a key: a page in a browser and anybody's client cannot. */
const CONFIDENTIAL = ['ours', 'managed-product', 'vendor-hosted', 'partner'] as const;
const LOOKED_AFTER = ['secret-store', 'key-rotation', 'identity-inventory', 'least-privilege-scopes'] as const;

const leavesASecret = ({ reason, clientAuthentication = '' }: Interim): boolean =>
  (interimSecrets as Readonly<Record<string, string | null>>)[reason] !== null ||
  ['api-key-interim', 'client-secret-interim'].includes(clientAuthentication);

export function secretsAreTheLastResort({ words, guarded, local }: Context): Claim[] {
  const { and, or, not, asked, claim, is, known, may, required, avoids, showsInterim, unasked } = words;
  const secret = is('client-authentication', 'client-secret-interim');
  const keepsAKey = known('client', ...CONFIDENTIAL);
  const assertion = and(
    keepsAKey,
    known('presents/signature', 'yes'),
    known('client-proof/signed-client-assertion', 'yes'),
  );
  const certificate = and(
    keepsAKey,
    known('presents/client-certificate', 'yes'),
    known('client-proof/certificate-client-authentication', 'yes'),
    or(
      known('workload-identity/attested-certificate', 'yes'),
      known('workload-identity/manual-certificate', 'yes'),
      unasked('workload-identity/attested-certificate'),
    ),
  );
  const platformToken = known('workload-identity/platform-token', 'yes');
  const native = and(platformToken, known('client-proof/platform-native-identity', 'yes'));
  const federated = and(
    platformToken,
    known('identity-crossing/external-workload-issuers', 'yes'),
    or(
      known('reach', 'reachable', 'intermittent'),
      and(known('reach', 'reachable', 'intermittent', 'air-gapped'), known('domains', 'one', 'several-ours')),
    ),
  );
  const keysOnly = and(
    known('accepts/api-keys', 'yes'),
    ...['oauth-tokens', 'platform-tokens', 'signed-requests', 'client-certificates'].map((door) =>
      known(`accepts/${door}`, 'no'),
    ),
  );
  return [
    claim('no secret where a signed assertion is usable', assertion, not(secret)),
    claim('no secret where a certificate at the token endpoint is usable', certificate, not(secret)),
    claim('no secret where the platform of the issuer names the workload', native, not(secret)),
    claim('no secret where the issuer takes tokens of the platform', federated, not(secret)),
    claim('a registration by metadata document never meets a secret', is('registration', 'cimd'), not(secret)),
    claim('a remaining secret is vaulted, owned, narrow and expiring', secret, required(...LOOKED_AFTER)),
    claim(
      'a remaining secret has its successor named, except where the client can keep no key',
      and(secret, not(known('client', 'browser', 'open'))),
      asked('private_key_jwt'),
    ),
    claim(
      'a remaining key is vaulted, owned and expiring, and a layer that replaces it is blocked or in force',
      and(guarded, keysOnly),
      and(required('secret-store', 'key-rotation', 'identity-inventory'), not(is('oauth-role', 'not-needed'))),
    ),
    claim(
      'an interim that leaves a secret has it vaulted, owned, narrow and expiring',
      showsInterim(leavesASecret),
      not(
        showsInterim((one) => leavesASecret(one) && !LOOKED_AFTER.every((control) => one.controls.includes(control))),
      ),
    ),
    claim('a shared static secret is named as a mistake', guarded, avoids('shared-static-secret')),
    claim(
      'credentials of a local process stay out of plain files',
      and(local, may('local-credential', 'long-lived-secret', 'own-sign-in', 'platform-login', 'credential-helper')),
      required('secret-store'),
    ),
    claim(
      'a long-lived secret of a local process is narrow, expires, and has what replaces it named',
      and(local, may('local-credential', 'long-lived-secret')),
      and(required('least-privilege-scopes', 'key-rotation'), asked('jit-credentials', 'identity-inventory')),
    ),
  ];
}

/** The profile of a recommendation in words: a label for each field, a phrase for each value. */
import type { Interim, Profile, ProfileValues } from '@/decision';

export type ProfileField = Exclude<keyof Profile, 'because'>;

/** The ids of the values of a field; a field that is a number of seconds has none but that it is null. */
type ValueOf<Field extends ProfileField> = Field extends keyof ProfileValues ? ProfileValues[Field] : 'none';

export interface ProfileFieldText<Value extends string = string> {
  readonly label: string;
  /** Phrases by value id, without a full stop; the key `none` also stands for null. */
  readonly values: { readonly [V in Value]: string };
}

/** The fields in the order in which they are shown. */
export const profileTexts: { readonly [Field in ProfileField]: ProfileFieldText<ValueOf<Field>> } = {
  grant: {
    label: 'Grant',
    values: {
      environment: 'No grant: the process gets its credentials from its environment',
      'own-sign-in': 'Sign-in of the local server’s own, by browser or device code',
      'platform-login': 'Login of the platform’s command line',
      'credential-helper': 'Short-lived credentials from a helper',
      local: 'No grant: a local token, or the permissions of a socket',
      none: 'No grant: nothing has to be obtained',
      'auth-code': 'Authorization code with PKCE',
      'refresh-token': 'Refresh token, after one sign-in with authorization code and PKCE',
      ciba: 'Approval on another device (CIBA)',
      'id-jag': 'Enterprise-managed authorization (ID-JAG)',
      'token-exchange': 'Exchange of a token for one with this server as audience (RFC 8693)',
      'jwt-bearer': 'Platform token exchanged for an access token (RFC 7523)',
      'client-credentials': 'Client credentials',
      'platform-token': 'Token issued by the platform',
      'platform-request-signing': 'No grant: each request is signed with platform identity',
      certificate: 'No grant: the client certificate authorises the caller',
    },
  },
  registration: {
    label: 'Client registration',
    values: {
      none: 'None needed',
      'pre-registration': 'By an administrator, beforehand',
      cimd: 'Client ID metadata document',
      dcr: 'Dynamic client registration, as a deprecated fallback (RFC 7591)',
    },
  },
  clientAuthentication: {
    label: 'Client authentication',
    values: {
      none: 'None: no client authenticates on this hop',
      'none-public-pkce': 'None: a public client, its code exchange protected by PKCE',
      'client-secret-interim': 'Client secret, as an interim with an end date',
      'platform-token': 'Token issued by the platform',
      private_key_jwt: 'Signed assertion (private_key_jwt)',
      'mtls-client-auth': 'Client certificate at the token endpoint (RFC 8705)',
      'signed-request': 'Signature on each request',
      certificate: 'Client certificate on the MCP connection',
    },
  },
  senderConstraint: {
    label: 'Sender constraint',
    values: {
      none: 'None: no key ties a credential to its holder',
      dpop: 'DPoP: the token is bound to a key (RFC 9449)',
      'mtls-bound': 'The token is bound to the client certificate (RFC 8705)',
      'signed-request': 'Each request carries the signature of its sender',
      'mutual-tls': 'The connection itself: only the holder of the certificate’s key can open it',
    },
  },
  audience: {
    label: 'Audience',
    values: {
      none: 'None: no token is used',
      'signed-request': 'Named in the signature of each request',
      'platform-audience': 'This server only, asked of the platform',
      'resource-indicator': 'This server only, asked with a resource indicator (RFC 8707)',
      'fixed-at-registration': 'This server only, fixed at the authorization server by registration',
    },
  },
  discovery: {
    label: 'Discovery',
    values: {
      none: 'Nothing to discover',
      'protected-resource-metadata': 'Protected resource metadata (RFC 9728)',
      configured: 'Issuer configured at the client, until the server publishes it',
    },
  },
  accessTokenSeconds: { label: 'Access token lifetime', values: { none: 'No access token' } },
  certificateSeconds: { label: 'Certificate lifetime', values: { none: 'No client certificate' } },
  refresh: {
    label: 'Refresh',
    values: {
      none: 'Nothing to refresh',
      'not-issued': 'No refresh token: the client asks again',
      rotated: 'Refresh token, replaced at each use, reuse noticed',
    },
  },
  downstream: {
    label: 'Calls behind the server',
    values: {
      none: 'No call carries the caller’s authority further',
      'own-credential': 'A credential of the server’s own for each next system',
      'separate-authorization': 'The user authorises the server at the next system separately',
      'token-exchange': 'The token is exchanged for one with the next audience (RFC 8693)',
    },
  },
};

/** How the client authenticates while an interim stands, by the ids that no profile has. */
export const interimClientAuthenticationTexts: {
  readonly [Method in Exclude<
    NonNullable<Interim['clientAuthentication']>,
    ProfileValues['clientAuthentication']
  >]: string;
} = {
  'as-in-the-profile': 'As in the profile',
  'api-key-interim': 'API key of each caller, as an interim with an end date',
};

/** Said wherever a lifetime stands: where the number comes from. */
export const lifetimeNote = 'Lifetimes are our heuristic. No standard sets these numbers.';

const UNITS = [
  [86_400, 'day'],
  [3_600, 'hour'],
  [60, 'minute'],
  [1, 'second'],
] as const;

/**
 * A duration in its largest whole unit: `900` is "15 minutes", `86400` is "1 day", `5400` is "90 minutes".
 *
 * @param seconds a whole number of seconds, at least 1
 */
export function duration(seconds: number): string {
  const [size, unit] = UNITS.find(([length]) => seconds % length === 0) ?? [1, 'second'];
  const count = seconds / size;
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** A profile value as a phrase; an id without words, which a test excludes, is returned as it is. */
export function profileValue(field: ProfileField, value: string | number | null): string {
  if (typeof value === 'number') return duration(value);
  const { values }: ProfileFieldText = profileTexts[field];
  return values[value ?? 'none'] ?? String(value);
}

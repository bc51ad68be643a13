import { WITHOUT_TOKEN } from './grant-lists.ts';

/** A first table and outcomes of it. */
export interface Part {
  readonly table: string;
  readonly outcomes: readonly string[];
}

/** A design that people propose, in the terms of the tables. */
export interface AlternativeSource {
  readonly id: string;
  /** It is part of the design where each of these has one of its outcomes. */
  readonly parts: readonly Part[];
  /** The case has no place for it where one of these has one of its outcomes. */
  readonly noPlace?: readonly Part[];
  /** It serves until something better is ready where one of these has one of its outcomes. */
  readonly standsIn?: readonly Part[];
  /** The shortcut of the `avoid` table by whose rows it is ruled out. */
  readonly shortcut?: string;
  /** The control that it is: part of the design where a row brings it, and not spoken of elsewhere. */
  readonly control?: string;
}

const part = (table: string, ...outcomes: string[]): Part => ({ table, outcomes });

const UNREGISTERED = [part('registration', 'none')];
const NO_TOKEN = [part('grant', ...WITHOUT_TOKEN)];
const CARRIES = ['primary', 'complementary'] as const;
/** A process on one machine, or content that anybody may read. */
const NO_CALLER_TO_PROVE = [part('hop', 'stdio', 'loopback'), part('protection', 'public')];

/** No server that its caller starts, or one that holds nothing. */
const NOTHING_HELD = [part('hop', 'remote', 'loopback'), part('grant', 'none')];

/** The alternatives that a review asks about, in the order in which it usually does; one that a model cannot conclude is none of its own. */
export const alternatives = [
  {
    id: 'api-key',
    parts: [],
    noPlace: NO_CALLER_TO_PROVE,
    shortcut: 'shared-static-secret',
    standsIn: [part('oauth-interim', 'key-as-dated-exception', 'tls-first')],
  },
  { id: 'bearer-unbound', parts: [part('sender-constraint', 'none')], noPlace: NO_TOKEN },
  {
    id: 'oauth-only',
    parts: [
      part('oauth-role', 'primary'),
      part('mtls-role', 'not-needed', 'blocked'),
      part('federation-role', 'not-needed', 'blocked'),
    ],
    noPlace: NO_CALLER_TO_PROVE,
  },
  {
    id: 'mtls-only',
    parts: [part('mtls-role', 'primary'), part('oauth-role', 'not-needed')],
    noPlace: NO_CALLER_TO_PROVE,
  },
  { id: 'federation', parts: [part('federation-role', ...CARRIES)], noPlace: NO_CALLER_TO_PROVE },
  { id: 'pre-registration', parts: [part('registration', 'pre-registration')], noPlace: UNREGISTERED },
  { id: 'cimd', parts: [part('registration', 'cimd')], noPlace: UNREGISTERED },
  {
    id: 'dcr',
    parts: [part('registration', 'dcr')],
    noPlace: UNREGISTERED,
    standsIn: [part('registration', 'dcr')],
  },
  {
    id: 'client-secret',
    parts: [part('client-authentication', 'client-secret-interim')],
    noPlace: [part('client-authentication', 'none')],
    standsIn: [
      part('client-authentication', 'client-secret-interim'),
      part('oauth-interim', 'secret-as-dated-exception'),
    ],
  },
  {
    id: 'private_key_jwt',
    parts: [part('client-authentication', 'private_key_jwt')],
    noPlace: [part('client-authentication', 'none')],
  },
  { id: 'dpop', parts: [part('sender-constraint', 'dpop')], noPlace: NO_TOKEN },
  { id: 'mtls-bound-tokens', parts: [part('sender-constraint', 'mtls-bound')], noPlace: NO_TOKEN },
  { id: 'token-passthrough', parts: [], shortcut: 'token-passthrough' },
  {
    id: 'token-exchange',
    parts: [part('downstream-call', 'token-exchange')],
    noPlace: [part('downstream-call', 'none')],
  },
  { id: 'id-jag', parts: [part('grant', 'id-jag')], noPlace: NO_CALLER_TO_PROVE },
  { id: 'workload-federation', parts: [part('grant', 'jwt-bearer')], noPlace: NO_CALLER_TO_PROVE },
  {
    id: 'gateway-mediated',
    parts: [],
    standsIn: [
      part('oauth-interim', 'gateway-checks-callers', 'certificate-and-gateway'),
      part('mtls-interim', 'gateway-checks-callers'),
      part('federation-interim', 'gateway-names-the-caller'),
    ],
    control: 'gateway-pep',
  },
  {
    id: 'users-token-exchanged',
    parts: [part('grant', 'token-exchange')],
    noPlace: [part('principal', 'user-present', 'user-away', 'itself', 'users-and-itself', 'some-user', 'unknown')],
  },
  { id: 'local-sign-in', parts: [part('grant', 'own-sign-in')], noPlace: NOTHING_HELD },
  { id: 'local-platform-login', parts: [part('grant', 'platform-login')], noPlace: NOTHING_HELD },
  { id: 'local-credential-helper', parts: [part('grant', 'credential-helper')], noPlace: NOTHING_HELD },
] as const satisfies readonly AlternativeSource[];

export type AlternativeId = (typeof alternatives)[number]['id'];

import type { PrerequisiteConclusion } from '../../engine/source.ts';
import type { CollectTable } from '../../engine/table.ts';
import type { LayerId, Side } from '../vocabulary.ts';
import { type Conditions, CROSSING, collects, FOR_USERS } from './row.ts';

const OWN = ['itself', 'users-and-itself'] as const;
const ANYBODY = [...FOR_USERS, 'itself', 'unknown'] as const;
const USERS_OR_UNKNOWN = [...FOR_USERS, 'unknown'] as const;
const OWN_OR_UNKNOWN = [...OWN, 'unknown'] as const;
const BY_TOKEN = ['tokens', 'certificates', 'keys', 'other-sign-in', 'anyone', 'weak', 'unknown'] as const;

const needs = (id: string, layer: LayerId, side: Side, what: string, when: Conditions) =>
  collects<PrerequisiteConclusion>(id, { [`${layer}-role`]: 'blocked', ...when }, { layer, side, what });

/**
 * Everything that must become true before a blocked layer can carry, and on whose side. Each row looks at one
 * requirement alone, whatever the others say, so that the list is complete.
 */
export const prerequisites: CollectTable<PrerequisiteConclusion> = {
  id: 'prerequisites',
  match: 'possible',
  rows: [
    needs('caller-needs-a-back-end', 'oauth', 'client', 'caller-moves-to-a-back-end', {
      principal: [...OWN, 'user-away'],
      'client-kind': 'browser',
    }),
    needs('users-need-a-server-that-takes-tokens', 'oauth', 'server', 'server-accepts-oauth-tokens', {
      principal: USERS_OR_UNKNOWN,
      'takes-tokens': 'no',
    }),
    needs('machines-need-a-server-that-takes-tokens', 'oauth', 'server', 'server-accepts-oauth-tokens', {
      principal: 'itself',
      'machine-way': ['keys', 'other-sign-in', 'anyone', 'weak', 'certificates'],
    }),
    needs('machines-need-a-known-way-in', 'oauth', 'server', 'server-accepts-oauth-tokens', {
      principal: 'itself',
      'machine-way': 'unknown',
      'takes-tokens': 'no',
    }),
    needs('server-must-check-tokens', 'oauth', 'authorization-server', 'issuer-issues-tokens-the-server-can-check', {
      principal: USERS_OR_UNKNOWN,
      'tokens-checkable': 'no',
    }),
    needs(
      'server-must-check-tokens-of-machines',
      'oauth',
      'authorization-server',
      'issuer-issues-tokens-the-server-can-check',
      {
        principal: 'itself',
        'machine-way': BY_TOKEN,
        'tokens-checkable': 'no',
      },
    ),
    needs('issuer-must-take-the-resource', 'oauth', 'authorization-server', 'issuer-takes-the-resource-parameter', {
      principal: USERS_OR_UNKNOWN,
      'resource-parameter': 'refused',
    }),
    needs(
      'issuer-must-take-the-resource-of-machines',
      'oauth',
      'authorization-server',
      'issuer-takes-the-resource-parameter',
      {
        principal: 'itself',
        'machine-way': BY_TOKEN,
        'resource-parameter': 'refused',
      },
    ),
    needs('issuer-needs-discovery', 'oauth', 'authorization-server', 'issuer-publishes-discovery', {
      principal: USERS_OR_UNKNOWN,
      'user-start': 'cannot',
    }),
    needs('issuer-must-exchange-the-users-token', 'oauth', 'authorization-server', 'issuer-exchanges-the-users-token', {
      principal: 'user-token',
      'users-token-exchange': 'none',
    }),
    needs('absent-user-must-be-reachable', 'oauth', 'authorization-server', 'issuer-offers-backchannel-approval', {
      principal: 'user-away',
      'consent-rule': 'yes',
      'approval-channel': 'no',
    }),
    needs('absent-user-needs-a-grant', 'oauth', 'authorization-server', 'issuer-keeps-a-grant-for-absent-users', {
      principal: 'user-away',
      'consent-rule': ['no', 'unknown'],
      'absent-user-refresh': 'no',
    }),
    needs('issuer-needs-machine-grant', 'oauth', 'authorization-server', 'issuer-offers-a-machine-grant', {
      principal: OWN_OR_UNKNOWN,
      'machine-way': BY_TOKEN,
      'machine-token': 'none',
    }),
    needs('caller-needs-platform-identity', 'oauth', 'platform', 'workload-gets-platform-identity', {
      principal: OWN_OR_UNKNOWN,
      'machine-way': ['platform', 'signed'],
      'has-platform-token': 'no',
    }),
    needs('caller-needs-a-key-to-sign', 'oauth', 'client', 'caller-signs-its-requests', {
      principal: OWN_OR_UNKNOWN,
      'machine-way': 'signed',
      'can-sign': 'no',
    }),
    needs('platform-keys-must-arrive', 'oauth', 'network', 'issuer-keys-reachable-or-mirrored', {
      principal: OWN_OR_UNKNOWN,
      'machine-way': ['platform', 'signed'],
      crossing: CROSSING,
      'keys-arrive': ['closed', 'out-of-reach'],
    }),
    needs('platform-must-be-believed', 'oauth', 'authorization-server', 'issuer-trusts-the-workload-issuer', {
      principal: OWN_OR_UNKNOWN,
      'machine-way': ['platform', 'signed'],
      crossing: CROSSING,
      'workload-acceptance': 'none',
    }),

    needs('client-must-present', 'mtls', 'client', 'client-presents-our-certificate', { 'can-present': 'no' }),
    needs('tls-must-end-with-us', 'mtls', 'network', 'tls-ends-at-the-server-or-our-terminator', {
      'foreign-end': 'yes',
    }),
    needs('callers-proxy-must-pass-tls', 'mtls', 'network', 'callers-proxy-passes-tls-through', {
      'callers-end': 'yes',
    }),
    needs('path-must-have-tls', 'mtls', 'network', 'tls-on-the-whole-path', { 'tls-missing': 'yes' }),
    needs('certificates-must-be-issued', 'mtls', 'platform', 'certificates-issued-and-renewed-by-machine', {
      certificate: ['none', 'by-hand'],
    }),
    needs('server-must-verify', 'mtls', 'server', 'server-requires-client-certificates', { 'server-verifies': 'no' }),

    needs('closed-network-needs-a-path', 'federation', 'network', 'keys-and-bundles-cross-the-closed-network', {
      'keys-arrive': 'closed',
    }),
    needs('issuer-keys-must-be-reachable', 'federation', 'network', 'issuer-keys-reachable-or-mirrored', {
      principal: [...OWN_OR_UNKNOWN, 'user-token'],
      'keys-arrive': 'out-of-reach',
    }),
    needs('missing-keys-must-be-reachable', 'federation', 'network', 'issuer-keys-reachable-or-mirrored', {
      principal: [...OWN_OR_UNKNOWN, 'user-token'],
      'keys-missing': 'yes',
    }),
    needs('organisations-must-agree', 'federation', 'agreement', 'organisations-agree-on-the-trust', {
      principal: ANYBODY,
      'agreement-missing': 'yes',
    }),
    needs('issuer-of-the-caller-must-issue', 'federation', 'identity-provider', 'issuer-of-the-caller-can-issue-it', {
      'caller-issuer-missing': 'yes',
    }),
    needs('workload-needs-an-identity', 'federation', 'platform', 'workload-gets-a-signed-identity', {
      principal: OWN_OR_UNKNOWN,
      'workload-has-identity': 'no',
    }),
    needs(
      'certificate-door-needs-an-attested-workload',
      'federation',
      'platform',
      'certificates-issued-and-renewed-by-machine',
      {
        principal: OWN,
        'machine-way': 'certificates',
        certificate: ['none', 'by-hand', 'others', 'unknown'],
      },
    ),
    needs('users-need-an-issuer', 'federation', 'server', 'server-accepts-tokens-of-one-issuer', {
      principal: USERS_OR_UNKNOWN,
      'takes-tokens': 'no',
    }),
    needs('server-must-trust-an-issuer', 'federation', 'server', 'server-accepts-tokens-of-one-issuer', {
      principal: OWN,
      'machine-way': ['keys', 'other-sign-in', 'anyone', 'weak'],
    }),
    needs(
      'issuer-must-accept-users',
      'federation',
      'authorization-server',
      'issuer-accepts-users-of-the-other-domain',
      {
        principal: ['user-present', 'user-away', 'users-and-itself', 'some-user', 'unknown'],
        'user-acceptance': 'none',
      },
    ),
    needs(
      'issuer-must-accept-the-users-token',
      'federation',
      'authorization-server',
      'issuer-exchanges-the-users-token',
      {
        principal: 'user-token',
        'user-acceptance': 'none',
      },
    ),
    needs('issuer-must-trust-workloads', 'federation', 'authorization-server', 'issuer-trusts-the-workload-issuer', {
      principal: OWN_OR_UNKNOWN,
      'machine-way': ['tokens', 'platform', 'signed', 'keys', 'other-sign-in', 'anyone', 'weak', 'unknown'],
      'workload-acceptance': 'none',
    }),
    needs(
      'issuer-must-trust-workloads-beside-users',
      'federation',
      'authorization-server',
      'issuer-trusts-the-workload-issuer',
      {
        principal: 'users-and-itself',
        'machine-way': 'certificates',
        'workload-acceptance': ['none', 'spiffe-bundles', 'unknown'],
      },
    ),
    needs('bundles-must-be-exchanged', 'federation', 'agreement', 'trust-bundles-are-exchanged', {
      principal: OWN_OR_UNKNOWN,
      'machine-way': 'certificates',
      'workload-acceptance': 'none',
      'identity-crossing/spiffe-bundles': ['no', 'unasked'],
    }),
  ],
};

/** A change to answers that somebody can bring about. */
export type Remedy =
  | { readonly question: string; readonly gains: string }
  | { readonly question: string; readonly loses: readonly string[] }
  /** `from`: the answers that it replaces; any where it is left out. */
  | { readonly question: string; readonly to: string; readonly from?: readonly string[] };

/** The sender becomes a component of one's own where nobody can equip it. */
const OWN_SENDER: Remedy = { question: 'client', from: ['browser', 'open'], to: 'ours' };
const has = (question: string, gains: string): Remedy => ({ question, gains });

/** What is answered once a prerequisite is met. */
export const remedies: { readonly [what: string]: readonly Remedy[] } = {
  'caller-moves-to-a-back-end': [{ question: 'client', from: ['browser'], to: 'ours' }],
  'server-accepts-oauth-tokens': [has('accepts', 'oauth-tokens')],
  'server-accepts-tokens-of-one-issuer': [has('accepts', 'oauth-tokens')],
  'issuer-issues-tokens-the-server-can-check': [has('authorization-server', 'checkable-tokens')],
  'issuer-takes-the-resource-parameter': [
    { question: 'authorization-server', loses: ['refuses-resource-parameter'] },
    has('authorization-server', 'resource-parameter'),
  ],
  'issuer-publishes-discovery': [has('authorization-server', 'discovery')],
  'issuer-exchanges-the-users-token': [has('identity-crossing', 'token-exchange')],
  'issuer-offers-backchannel-approval': [has('authorization-server', 'backchannel-approval')],
  'issuer-keeps-a-grant-for-absent-users': [has('authorization-server', 'offline-refresh')],
  'issuer-offers-a-machine-grant': [has('authorization-server', 'machine-grant')],
  'workload-gets-platform-identity': [OWN_SENDER, has('workload-identity', 'platform-token')],
  'caller-signs-its-requests': [OWN_SENDER, has('presents', 'signature')],
  'client-presents-our-certificate': [OWN_SENDER, has('presents', 'client-certificate')],
  'tls-ends-at-the-server-or-our-terminator': [{ question: 'tls', loses: ['foreign-proxy', 'foreign-gateway'] }],
  'callers-proxy-passes-tls-through': [{ question: 'tls', loses: ['callers-proxy'] }],
  'tls-on-the-whole-path': [{ question: 'tls', loses: ['no-tls'] }],
  'certificates-issued-and-renewed-by-machine': [
    OWN_SENDER,
    has('workload-identity', 'attested-certificate'),
    has('presents', 'client-certificate'),
  ],
  'server-requires-client-certificates': [has('accepts', 'client-certificates')],
  'keys-and-bundles-cross-the-closed-network': [
    { question: 'reach', to: 'reachable' },
    { question: 'missing-side', loses: ['keys'] },
  ],
  'issuer-keys-reachable-or-mirrored': [
    { question: 'reach', to: 'reachable' },
    { question: 'missing-side', loses: ['keys'] },
  ],
  'organisations-agree-on-the-trust': [{ question: 'missing-side', loses: ['agreement'] }],
  'issuer-of-the-caller-can-issue-it': [{ question: 'missing-side', loses: ['caller-issuer'] }],
  'workload-gets-a-signed-identity': [OWN_SENDER, has('workload-identity', 'platform-token')],
  'issuer-accepts-users-of-the-other-domain': [has('identity-crossing', 'identity-brokering')],
  'issuer-trusts-the-workload-issuer': [has('identity-crossing', 'external-workload-issuers')],
  'trust-bundles-are-exchanged': [has('identity-crossing', 'spiffe-bundles')],
};

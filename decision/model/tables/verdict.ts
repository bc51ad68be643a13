import type { VerifyConclusion } from '../../engine/source.ts';
import type { CollectRow, CollectTable, FirstTable } from '../../engine/table.ts';
import type { LayerId, Side } from '../vocabulary.ts';
import { type Conditions, CROSSING, collects, FOR_USERS, first, row } from './row.ts';

const OWN = ['itself', 'users-and-itself'] as const;
const IN_FORCE = ['complementary', 'primary'] as const;
const DEMANDED = ['mandated', 'only-way-in', 'beside-a-token'] as const;

/** Which layer carries the decision on each call. */
export const decided: readonly FirstTable[] = [
  first('decided-by', 'by-priority', [
    row('process-decides', { hop: ['stdio', 'loopback'] }, 'local'),
    row('public-content-needs-no-decision', { protection: 'public' }, 'none'),
    row('interim-decides-until-oauth-stands', { 'oauth-role': 'blocked' }, 'nothing-yet'),
    row('token-decides', { 'oauth-role': 'primary' }, 'oauth'),
    row(
      'certificate-decides',
      { 'mtls-role': 'primary', 'federation-role': ['not-needed', 'complementary', 'primary'] },
      'mtls',
    ),
    row('interim-decides-until-the-certificate-is-believed', { 'mtls-role': 'primary' }, 'nothing-yet'),
    row('signature-decides', { 'machine-way': 'signed' }, 'platform-signature', 'agentcore-gateway'),
  ]),
];

/** The kinds of federation in force: how an identity of one issuer comes to be accepted by another. */
export const federationKinds: CollectTable<string> = {
  id: 'federation-kinds',
  match: 'possible',
  rows: [
    ...(['id-jag', 'token-exchange', 'identity-chaining', 'brokering'] as const).map((kind) =>
      collects(
        `users-cross-by-${kind}`,
        { 'federation-role': IN_FORCE, crossing: CROSSING, principal: FOR_USERS, 'user-acceptance': kind },
        kind,
      ),
    ),
    collects(
      'users-cross-by-several-issuers-trusted',
      { 'federation-role': IN_FORCE, crossing: CROSSING, principal: FOR_USERS, 'user-acceptance': 'several-issuers' },
      'several-issuers',
    ),
    ...(
      ['workload-identity', 'cloud-token-service', 'token-exchange', 'spiffe-bundles', 'several-issuers'] as const
    ).map((kind) =>
      collects(
        `workloads-cross-by-${kind}`,
        { 'federation-role': IN_FORCE, crossing: CROSSING, principal: OWN, 'workload-acceptance': kind },
        kind,
      ),
    ),
    collects(
      'outside-platform-takes-the-place-of-a-secret',
      { 'federation-role': 'complementary', crossing: ['one', 'unknown'] },
      'workload-identity',
      'rfc7523',
    ),
  ],
};

const asks = (
  id: string,
  layer: LayerId,
  question: string,
  what: string,
  side: Side,
  until: string,
  when: Conditions,
) => collects<VerifyConclusion>(id, { [`${layer}-role`]: IN_FORCE, ...when }, { layer, question, what, side, until });

const maybe = (
  id: string,
  layer: LayerId,
  question: string,
  what: string,
  side: Side,
  until: string,
  when: Conditions,
) =>
  collects<VerifyConclusion>(
    id,
    { hop: 'remote', [`${layer}-role`]: 'not-needed', ...when },
    { layer, question, what, side, until },
  );

/** What might yet give a role to a layer that has none. */
const verifyNeed: readonly CollectRow<VerifyConclusion>[] = [
  maybe(
    'is-there-a-rule-on-mutual-tls',
    'mtls',
    'mandate',
    'rule-on-mutual-tls-is-settled',
    'agreement',
    'limit-past-the-terminator',
    {
      'mtls-demand': 'unknown',
      'mutual-tls-rule': 'unknown',
    },
  ),
  maybe(
    'does-the-server-want-a-certificate',
    'mtls',
    'accepts',
    'server-requires-client-certificates',
    'server',
    'gateway-checks-callers',
    {
      'mtls-demand': 'unknown',
      'takes-certificates': 'unknown',
    },
  ),
  maybe(
    'is-one-issuer-enough',
    'federation',
    'domains',
    'number-of-issuers-is-settled',
    'agreement',
    'registered-directly',
    {
      crossing: 'unknown',
      protection: 'needed',
    },
  ),
];

/** What is not known and has to be checked for a role to stand, with whom, and what to use until it is. */
export const verify: CollectTable<VerifyConclusion> = {
  id: 'verify',
  match: 'possible',
  rows: [
    asks('is-the-content-public', 'oauth', 'impact', 'worst-effect-is-settled', 'server', 'gateway-checks-callers', {
      guard: 'unknown',
    }),
    asks('who-is-it-for', 'oauth', 'behalf', 'authority-of-the-call-is-settled', 'client', 'gateway-checks-callers', {
      principal: ['unknown', 'some-user'],
    }),
    asks(
      'does-the-server-take-tokens-of-users',
      'oauth',
      'accepts',
      'server-accepts-oauth-tokens',
      'server',
      'gateway-checks-callers',
      {
        principal: [...FOR_USERS, 'unknown'],
        'takes-tokens': 'unknown',
      },
    ),
    asks(
      'what-does-the-server-take-of-machines',
      'oauth',
      'accepts',
      'server-accepts-oauth-tokens',
      'server',
      'gateway-checks-callers',
      {
        principal: 'itself',
        'machine-way': 'unknown',
      },
    ),
    asks(
      'can-the-server-check-the-tokens',
      'oauth',
      'authorization-server',
      'issuer-issues-tokens-the-server-can-check',
      'authorization-server',
      'gateway-checks-callers',
      {
        principal: [...FOR_USERS, 'unknown'],
        'tokens-checkable': 'unknown',
      },
    ),
    asks(
      'can-the-server-check-machine-tokens',
      'oauth',
      'authorization-server',
      'issuer-issues-tokens-the-server-can-check',
      'authorization-server',
      'gateway-checks-callers',
      {
        principal: 'itself',
        'machine-way': ['tokens', 'unknown'],
        'tokens-checkable': 'unknown',
      },
    ),
    asks(
      'does-the-issuer-take-the-resource',
      'oauth',
      'authorization-server',
      'issuer-takes-the-resource-parameter',
      'authorization-server',
      'registered-by-hand',
      {
        'machine-way': ['tokens', 'unknown', 'keys', 'certificates', 'other-sign-in', 'anyone', 'weak'],
        'resource-parameter': 'unknown',
      },
    ),
    asks(
      'can-the-client-find-the-issuer',
      'oauth',
      'authorization-server',
      'issuer-publishes-discovery',
      'authorization-server',
      'registered-by-hand',
      {
        principal: [...FOR_USERS, 'unknown'],
        'user-start': 'unknown',
      },
    ),
    asks(
      'does-the-issuer-exchange-the-users-token',
      'oauth',
      'identity-crossing',
      'issuer-exchanges-the-users-token',
      'authorization-server',
      'sign-in-at-this-issuer',
      {
        principal: 'user-token',
        'users-token-exchange': 'unknown',
      },
    ),
    asks(
      'is-there-a-rule-on-consent',
      'oauth',
      'mandate',
      'rule-on-consent-is-settled',
      'agreement',
      'approval-queue',
      {
        principal: FOR_USERS,
        'consent-rule': 'unknown',
      },
    ),
    asks(
      'can-the-absent-user-be-asked',
      'oauth',
      'authorization-server',
      'issuer-offers-backchannel-approval',
      'authorization-server',
      'approval-queue',
      {
        principal: 'user-away',
        'consent-rule': 'yes',
        'approval-channel': 'unknown',
      },
    ),
    asks(
      'does-the-issuer-keep-a-grant',
      'oauth',
      'authorization-server',
      'issuer-keeps-a-grant-for-absent-users',
      'authorization-server',
      'run-while-present',
      {
        principal: 'user-away',
        'consent-rule': ['no', 'unknown'],
        'absent-user-refresh': 'unknown',
      },
    ),
    asks(
      'is-there-a-grant-for-machines',
      'oauth',
      'authorization-server',
      'issuer-offers-a-machine-grant',
      'authorization-server',
      'secret-as-dated-exception',
      {
        principal: OWN,
        'machine-way': ['tokens', 'unknown'],
        'machine-token': 'unknown',
      },
    ),
    asks(
      'is-the-caller-on-the-platform',
      'oauth',
      'workload-identity',
      'workload-gets-platform-identity',
      'platform',
      'secret-as-dated-exception',
      {
        principal: OWN,
        'machine-way': ['platform', 'signed'],
        'has-platform-token': 'unknown',
      },
    ),
    asks(
      'can-the-caller-sign',
      'oauth',
      'presents',
      'caller-signs-its-requests',
      'client',
      'secret-as-dated-exception',
      {
        principal: OWN,
        'machine-way': 'signed',
        'can-sign': 'unknown',
      },
    ),
    asks(
      'is-the-platform-believed',
      'oauth',
      'identity-crossing',
      'issuer-trusts-the-workload-issuer',
      'authorization-server',
      'secret-as-dated-exception',
      {
        principal: OWN,
        'machine-way': ['platform', 'signed'],
        'platform-believed': 'unknown',
      },
    ),

    asks(
      'can-the-client-present',
      'mtls',
      'presents',
      'client-presents-our-certificate',
      'client',
      'proxy-presents-the-certificate',
      {
        'mtls-demand': DEMANDED,
        'can-present': 'unknown',
      },
    ),
    asks(
      'will-the-server-verify',
      'mtls',
      'accepts',
      'server-requires-client-certificates',
      'server',
      'sidecar-checks-the-certificate',
      {
        'mtls-demand': DEMANDED,
        'server-verifies': 'no',
      },
    ),
    asks(
      'are-there-certificates',
      'mtls',
      'workload-identity',
      'certificates-issued-and-renewed-by-machine',
      'platform',
      'certificates-by-hand',
      {
        'mtls-demand': DEMANDED,
        certificate: 'unknown',
      },
    ),
    asks(
      'does-tls-reach-the-server',
      'mtls',
      'tls',
      'tls-ends-at-the-server-or-our-terminator',
      'network',
      'limit-past-the-terminator',
      {
        'mtls-demand': DEMANDED,
        'certificate-path': 'unknown',
      },
    ),
    asks(
      'does-the-server-verify',
      'mtls',
      'accepts',
      'server-requires-client-certificates',
      'server',
      'sidecar-checks-the-certificate',
      {
        'mtls-demand': DEMANDED,
        'server-verifies': 'unknown',
      },
    ),

    asks(
      'who-accepts-the-user',
      'federation',
      'identity-crossing',
      'issuer-accepts-users-of-the-other-domain',
      'authorization-server',
      'registered-directly',
      {
        principal: FOR_USERS,
        crossing: CROSSING,
        'user-acceptance': 'unknown',
      },
    ),
    asks(
      'who-accepts-the-workload',
      'federation',
      'identity-crossing',
      'issuer-trusts-the-workload-issuer',
      'authorization-server',
      'registered-directly',
      {
        principal: [...OWN, 'unknown'],
        crossing: CROSSING,
        'workload-acceptance': 'unknown',
      },
    ),
    asks(
      'has-the-workload-an-identity',
      'federation',
      'workload-identity',
      'workload-gets-a-signed-identity',
      'platform',
      'registered-directly',
      {
        principal: [...OWN, 'unknown'],
        crossing: CROSSING,
        'workload-has-identity': 'unknown',
      },
    ),
    asks(
      'do-the-keys-arrive',
      'federation',
      'reach',
      'issuer-keys-reachable-or-mirrored',
      'network',
      'registered-directly',
      {
        crossing: CROSSING,
        'keys-arrive': 'unknown',
      },
    ),
    asks('who-crosses', 'federation', 'behalf', 'authority-of-the-call-is-settled', 'client', 'registered-directly', {
      crossing: CROSSING,
      principal: ['unknown', 'some-user'],
    }),
    asks(
      'is-there-a-second-issuer',
      'federation',
      'domains',
      'number-of-issuers-is-settled',
      'agreement',
      'registered-directly',
      { crossing: 'unknown' },
    ),
    ...verifyNeed,
  ],
};

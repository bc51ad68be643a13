import type { CollectTable } from '../../engine/table.ts';
import { collects, LACKS } from './row.ts';

export interface ConflictConclusion {
  readonly conflict: string;
  readonly waysOut: readonly string[];
}

const mandatedUnpresentable: ConflictConclusion = {
  conflict: 'mandated-certificate-cannot-be-presented',
  waysOut: ['proxy-you-run-presents-the-certificate', 'use-a-client-that-you-run', 'exception-for-key-bound-tokens'],
};
const requiredUnpresentable: ConflictConclusion = {
  conflict: 'certificate-only-server-and-client-without-one',
  waysOut: ['proxy-you-run-presents-the-certificate', 'use-a-client-that-you-run', 'let-the-server-accept-tokens'],
};
const mandatedEndsEarly: ConflictConclusion = {
  conflict: 'mandated-certificate-ends-at-a-foreign-party',
  waysOut: ['pass-tls-through', 'move-the-terminator-in-house', 'exception-for-key-bound-tokens'],
};
const requiredEndsEarly: ConflictConclusion = {
  conflict: 'certificate-only-server-behind-a-foreign-terminator',
  waysOut: ['pass-tls-through', 'move-the-terminator-in-house', 'let-the-server-accept-tokens'],
};
const airGappedVendor: ConflictConclusion = {
  conflict: 'air-gapped-vendor-client',
  waysOut: ['run-the-client-inside', 'open-one-guarded-path', 'correct-the-answer-on-reach'],
};

const boundWithoutKey: ConflictConclusion = {
  conflict: 'bound-tokens-demanded-of-a-client-without-a-key',
  waysOut: ['use-a-client-that-you-run', 'proxy-that-holds-the-key', 'ask-the-rule-owner'],
};

/** Answers that cannot all hold. Reported only when certain: a not-sure answer is an open question, not a contradiction. */
export const conflicts: CollectTable<ConflictConclusion> = {
  id: 'conflicts',
  match: 'certain',
  rows: [
    collects(
      'vendor-cloud-outside-the-closed-network',
      { reach: 'air-gapped', client: 'vendor-hosted' },
      airGappedVendor,
      'claude-connectors',
    ),
    collects(
      'vendor-store-outside-the-closed-network',
      { reach: 'air-gapped', 'exposure/vendor': 'yes' },
      {
        conflict: 'air-gapped-but-a-vendor-holds-the-credential',
        waysOut: ['run-the-client-inside', 'keep-the-credential-inside', 'correct-the-answer-on-reach'],
      },
    ),
    collects(
      'partner-outside-the-closed-network',
      { reach: 'air-gapped', domains: 'cross-organisation' },
      {
        conflict: 'air-gapped-cross-organisation',
        waysOut: ['named-accounts-inside', 'carry-keys-across-by-hand', 'open-one-guarded-path'],
      },
    ),
    collects(
      'mandate-against-unknown-client',
      { 'mandate/mutual-tls': 'yes', client: 'open', 'tls/mesh-sidecars': 'no' },
      mandatedUnpresentable,
      'claude-connectors',
    ),
    collects(
      'mandate-against-sender',
      { 'mandate/mutual-tls': 'yes', 'presents/client-certificate': 'no', 'tls/mesh-sidecars': 'no' },
      mandatedUnpresentable,
    ),
    collects(
      'mandate-against-foreign-proxy',
      { 'mandate/mutual-tls': 'yes', 'tls/foreign-proxy': 'yes' },
      mandatedEndsEarly,
      'wimse-mutual-tls-draft',
    ),
    collects(
      'mandate-against-foreign-gateway',
      { 'mandate/mutual-tls': 'yes', 'tls/foreign-gateway': 'yes' },
      mandatedEndsEarly,
      'wimse-mutual-tls-draft',
    ),
    collects(
      'mandate-against-callers-proxy',
      { 'mandate/mutual-tls': 'yes', 'tls/callers-proxy': 'yes' },
      {
        conflict: 'mandated-certificate-ends-at-the-callers-proxy',
        waysOut: [
          'exempt-the-server-from-inspection',
          'proxy-you-run-presents-the-certificate',
          'exception-for-key-bound-tokens',
        ],
      },
    ),
    collects(
      'mandate-against-plain-http',
      { 'mandate/mutual-tls': 'yes', 'tls/no-tls': 'yes' },
      {
        conflict: 'mutual-tls-demanded-on-a-path-without-tls',
        waysOut: ['bring-tls-to-the-whole-path', 'correct-the-answer-on-tls'],
      },
    ),
    collects(
      'certificate-door-against-unknown-client',
      { 'mtls-demand': ['only-way-in', 'beside-a-token'], client: 'open', 'tls/mesh-sidecars': 'no' },
      requiredUnpresentable,
      'claude-connectors',
    ),
    collects(
      'certificate-door-against-sender',
      {
        'mtls-demand': ['only-way-in', 'beside-a-token'],
        'presents/client-certificate': 'no',
        'tls/mesh-sidecars': 'no',
      },
      requiredUnpresentable,
    ),
    collects(
      'certificate-door-behind-foreign-proxy',
      { 'mtls-demand': ['only-way-in', 'beside-a-token'], 'tls/foreign-proxy': 'yes' },
      requiredEndsEarly,
      'wimse-mutual-tls-draft',
    ),
    collects(
      'certificate-door-behind-foreign-gateway',
      { 'mtls-demand': ['only-way-in', 'beside-a-token'], 'tls/foreign-gateway': 'yes' },
      requiredEndsEarly,
      'wimse-mutual-tls-draft',
    ),
    collects(
      'certificate-door-behind-callers-proxy',
      { 'mtls-demand': ['only-way-in', 'beside-a-token'], 'tls/callers-proxy': 'yes' },
      {
        conflict: 'certificate-only-server-behind-the-callers-proxy',
        waysOut: [
          'exempt-the-server-from-inspection',
          'proxy-you-run-presents-the-certificate',
          'let-the-server-accept-tokens',
        ],
      },
    ),
    collects(
      'certificate-door-without-tls',
      { 'mtls-demand': ['only-way-in', 'beside-a-token'], 'tls/no-tls': 'yes' },
      {
        conflict: 'certificate-checked-on-a-path-without-tls',
        waysOut: ['bring-tls-to-the-whole-path', 'correct-the-answer-on-tls'],
      },
    ),
    collects(
      'consent-without-a-user',
      { 'consent-rule': 'yes', principal: 'itself' },
      {
        conflict: 'consent-at-use-without-a-user',
        waysOut: ['name-the-user-who-consents', 'approval-queue-with-a-person', 'ask-the-rule-owner'],
      },
    ),
    collects(
      'consent-while-the-user-is-away',
      { 'consent-rule': 'yes', principal: 'user-away' },
      {
        conflict: 'consent-at-use-while-away',
        waysOut: ['approval-on-another-device', 'approval-queue-with-a-person', 'run-only-while-the-user-is-present'],
      },
      'openid-ciba',
    ),
    collects(
      'named-user-without-a-user',
      { 'mandate/named-user': 'yes', principal: 'itself' },
      {
        conflict: 'named-user-without-a-user',
        waysOut: ['name-the-user-who-consents', 'let-a-user-sign-in', 'ask-the-rule-owner'],
      },
    ),
    collects(
      'named-caller-at-an-open-server',
      { 'mandate/named-caller': 'yes', 'machine-way': 'anyone' },
      {
        conflict: 'named-caller-where-nobody-is-checked',
        waysOut: ['let-the-server-accept-tokens', 'gateway-that-checks-callers', 'ask-the-rule-owner'],
      },
    ),
    collects(
      'bound-tokens-without-a-key',
      { 'mandate/sender-constraint': 'yes', 'can-sign': 'no', 'can-present': 'no' },
      boundWithoutKey,
    ),
    collects(
      'bound-tokens-by-signature-only',
      {
        'mandate/sender-constraint': 'yes',
        'can-sign': 'no',
        'client-proof/certificate-bound-tokens': LACKS,
        'client-proof/dpop': 'yes',
      },
      boundWithoutKey,
      'rfc9449',
    ),
    collects(
      'bound-tokens-by-certificate-only',
      {
        'mandate/sender-constraint': 'yes',
        'can-present': 'no',
        'client-proof/dpop': LACKS,
        'client-proof/certificate-bound-tokens': 'yes',
      },
      boundWithoutKey,
      'rfc8705',
    ),
    collects(
      'bound-tokens-without-an-issuer-that-binds',
      {
        'mandate/sender-constraint': 'yes',
        'client-proof/dpop': LACKS,
        'client-proof/certificate-bound-tokens': LACKS,
        'takes-tokens': 'yes',
      },
      {
        conflict: 'bound-tokens-demanded-and-none-issued',
        waysOut: ['issuer-that-binds-tokens', 'ask-the-rule-owner'],
      },
    ),
    collects(
      'admission-against-anybody',
      { 'mandate/admin-admission': 'yes', client: 'open' },
      {
        conflict: 'admission-by-administrator-and-open-clients',
        waysOut: ['list-the-clients', 'admit-people-instead-of-clients', 'ask-the-rule-owner'],
      },
    ),
    collects(
      'cut-off-faster-than-anything-revokes',
      {
        cutoff: 'seconds',
        'takes-tokens': 'yes',
        'authorization-server/live-revocation': 'no',
        policy: ['none', 'scopes-only'],
      },
      {
        conflict: 'cut-off-in-seconds-without-live-revocation',
        waysOut: ['introspect-or-push-revocation', 'decide-each-call-at-run-time', 'accept-minutes'],
      },
      'rfc7662',
      'openid-caep',
    ),
    collects(
      'cut-off-over-an-intermittent-link',
      { cutoff: 'seconds', reach: 'intermittent' },
      {
        conflict: 'cut-off-in-seconds-over-an-intermittent-link',
        waysOut: ['decide-on-this-side-of-the-link', 'accept-the-length-of-an-outage', 'make-the-link-reliable'],
      },
    ),
    collects(
      'browser-as-a-machine',
      { client: 'browser', principal: ['itself', 'users-and-itself'] },
      {
        conflict: 'machine-call-from-a-browser',
        waysOut: ['move-the-caller-to-a-back-end', 'let-a-user-sign-in'],
      },
      'rfc6749',
    ),
    collects(
      'browser-without-its-user',
      { client: 'browser', principal: 'user-away' },
      {
        conflict: 'absent-user-at-a-browser',
        waysOut: ['back-end-keeps-the-grant', 'run-only-while-the-user-is-present'],
      },
      'rfc10017',
    ),
    collects(
      'resource-both-taken-and-refused',
      { 'authorization-server/resource-parameter': 'yes', 'authorization-server/refuses-resource-parameter': 'yes' },
      {
        conflict: 'resource-parameter-both-honoured-and-refused',
        waysOut: ['test-one-request-with-the-parameter', 'correct-the-answer-on-the-issuer'],
      },
      'mcp-token-audience',
    ),
    collects(
      'mesh-at-a-client-outside-it',
      { 'tls/mesh-sidecars': 'yes', client: ['vendor-hosted', 'browser', 'open', 'managed-product'] },
      {
        conflict: 'mesh-at-a-client-outside-it',
        waysOut: ['correct-the-answer-on-tls', 'use-a-client-that-you-run'],
      },
    ),
    collects(
      'mesh-and-a-stretch-without-tls',
      { 'tls/mesh-sidecars': 'yes', 'tls/no-tls': 'yes' },
      {
        conflict: 'mesh-and-a-path-without-tls',
        waysOut: ['bring-tls-to-the-whole-path', 'correct-the-answer-on-tls'],
      },
    ),
  ],
};

import type { CollectTable } from '../../engine/table.ts';
import { collects } from './row.ts';

export interface ConflictConclusion {
  readonly conflict: string;
  readonly waysOut: readonly string[];
}

const FOREIGN_CLIENT = ['vendor-hosted', 'browser', 'open'] as const;
const NO_CERTIFICATE = ['signature-only', 'neither'] as const;
const NO_CHANNEL = ['no', 'unasked'] as const;

const mandatedUnpresentable: ConflictConclusion = {
  conflict: 'mandated-certificate-cannot-be-presented',
  waysOut: ['proxy-you-run-presents-the-certificate', 'use-a-client-that-you-run', 'exception-for-key-bound-tokens'],
};
const requiredUnpresentable: ConflictConclusion = {
  conflict: 'certificate-only-server-and-client-without-one',
  waysOut: ['proxy-you-run-presents-the-certificate', 'use-a-client-that-you-run', 'let-the-server-accept-tokens'],
};

/** Answers that cannot all hold. Reported only when certain: a not-sure answer is an open question, not a contradiction. */
export const conflicts: CollectTable<ConflictConclusion> = {
  id: 'conflicts',
  match: 'certain',
  rows: [
    collects(
      'vendor-cloud-outside-the-closed-network',
      { reach: 'air-gapped', client: 'vendor-hosted' },
      {
        conflict: 'air-gapped-vendor-client',
        waysOut: ['run-the-client-inside', 'open-one-guarded-path', 'correct-the-answer-on-reach'],
      },
      'claude-connectors',
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
      'mandate-against-foreign-client',
      { mandate: 'mutual-tls', client: FOREIGN_CLIENT },
      mandatedUnpresentable,
      'claude-connectors',
      'openai-apps-auth',
    ),
    collects('mandate-against-sender', { mandate: 'mutual-tls', presents: NO_CERTIFICATE }, mandatedUnpresentable),
    collects(
      'mandate-against-unequipped-product',
      { mandate: 'mutual-tls', client: 'managed-product', actor: 'person' },
      mandatedUnpresentable,
    ),
    collects(
      'mandate-against-foreign-terminator',
      { mandate: 'mutual-tls', tls: 'foreign-terminator' },
      {
        conflict: 'mandated-certificate-ends-at-a-foreign-party',
        waysOut: ['pass-tls-through', 'move-the-terminator-in-house', 'exception-for-key-bound-tokens'],
      },
      'wimse-mutual-tls-draft',
    ),
    collects(
      'certificate-door-against-foreign-client',
      { accepts: 'certificates', client: FOREIGN_CLIENT },
      requiredUnpresentable,
      'claude-connectors',
      'openai-apps-auth',
    ),
    collects(
      'certificate-door-against-sender',
      { accepts: 'certificates', presents: NO_CERTIFICATE },
      requiredUnpresentable,
    ),
    collects(
      'certificate-door-against-unequipped-product',
      { accepts: 'certificates', client: 'managed-product', actor: 'person' },
      requiredUnpresentable,
    ),
    collects(
      'certificate-door-behind-foreign-terminator',
      { accepts: 'certificates', tls: 'foreign-terminator' },
      {
        conflict: 'certificate-only-server-behind-a-foreign-terminator',
        waysOut: ['pass-tls-through', 'move-the-terminator-in-house', 'let-the-server-accept-tokens'],
      },
      'wimse-mutual-tls-draft',
    ),
    collects(
      'consent-without-a-user',
      { mandate: 'consent-at-use', actor: ['software', 'agent'], behalf: 'itself' },
      {
        conflict: 'consent-at-use-without-a-user',
        waysOut: ['name-the-user-who-consents', 'approval-queue-with-a-person', 'ask-the-rule-owner'],
      },
    ),
    collects(
      'consent-while-the-user-is-away',
      { mandate: 'consent-at-use', behalf: 'user-away', 'authorization-server/backchannel-approval': NO_CHANNEL },
      {
        conflict: 'consent-at-use-while-away',
        waysOut: ['approval-on-another-device', 'approval-queue-with-a-person', 'run-only-while-the-user-is-present'],
      },
      'openid-ciba',
    ),
    collects(
      'cut-off-faster-than-anything-revokes',
      {
        cutoff: 'seconds',
        accepts: 'oauth-tokens',
        'authorization-server/live-revocation': 'no',
        policy: 'scopes-only',
      },
      {
        conflict: 'cut-off-in-seconds-without-live-revocation',
        waysOut: ['introspect-or-push-revocation', 'decide-each-call-at-run-time', 'accept-minutes'],
      },
      'rfc7662',
      'openid-caep',
    ),
  ],
};

/** For each kind of fault that an earlier model had, a model with that fault put back, and the case that notices. */
import { describe, expect, it } from 'vitest';
import type { ModelSource } from '../engine/source.ts';
import { model } from '../model/index.ts';
import { collects } from '../model/tables/row.ts';
import { withConclusion, withConditions, withNewRow, withoutRow, withTable } from './mutate.ts';
import { rightAnswers, wrongAbout } from './right-answers.ts';

const drop = (table: string, ...rows: readonly string[]) => withoutRow(model, table, ...rows);
const conclude = (table: string, row: string, then: unknown) => withConclusion(model, table, row, then);
const when = (table: string, row: string, patch: Parameters<typeof withConditions>[3]) =>
  withConditions(model, table, row, patch);
/** A table that takes what may be for what is. */
const onAMaybe = (source: ModelSource, table: string) => withTable(source, table, { match: 'possible' });

const faults: readonly (readonly [kind: string, mutated: () => ModelSource])[] = [
  ['mtls-wish-blocks', () => conclude('mtls-role', 'client-without-a-certificate-and-none-demanded', 'blocked')],
  ['mandate-met-by-hand', () => conclude('mtls-role', 'certificates-by-hand-meet-no-demand', 'complementary')],
  ['mandate-met-by-nothing', () => conclude('mtls-role', 'no-certificates-to-present', 'complementary')],
  ['bearer-read-as-signature', () => conclude('grant', 'platform-issues-the-token', 'platform-request-signing')],
  ['person-hides-the-mesh', () => conclude('mtls-role', 'mesh-proves-both-workloads', 'not-needed')],
  ['secret-where-the-platform-issues', () => drop('client-authentication', 'platform-token-at-the-token-endpoint')],
  [
    'secret-where-a-certificate-is',
    () => drop('client-authentication', 'certificate-binds-and-authenticates', 'certificate-at-the-token-endpoint'),
  ],
  ['dpop-without-a-key', () => when('controls', 'binding-to-plan-for', { 'can-sign': null })],
  [
    'dpop-demanded-unasked',
    () => when('sender-constraint', 'token-bound-to-a-key', { 'dpop-usable': ['yes', 'unknown'] }),
  ],
  [
    'svid-for-a-client-nobody-can-equip',
    () =>
      when('controls', 'attestation-to-work-towards', {
        'client-kind': null,
        'can-present': null,
        'workload-identity/attested-certificate': null,
      }),
  ],
  ['consent-at-use-while-away', () => drop('conflicts', 'consent-while-the-user-is-away')],
  [
    'machine-registered-dynamically',
    () => onAMaybe(drop('registration', 'machines-are-registered-beforehand'), 'registration'),
  ],
  ['machine-registered-by-document', () => drop('registration', 'machines-are-registered-beforehand')],
  [
    'known-client-registers-again',
    () => onAMaybe(drop('registration', 'client-is-registered-already'), 'registration'),
  ],
  ['not-sure-read-as-best', () => onAMaybe(model, 'registration')],
  ['browser-as-confidential-client', () => drop('conflicts', 'browser-as-a-machine')],
  ['browser-without-its-user', () => drop('conflicts', 'browser-without-its-user')],
  [
    'federation-primary-on-a-guess',
    () => conclude('federation-role', 'federation-but-not-known-between-whom', 'primary'),
  ],
  [
    'draft-called-now',
    () =>
      conclude('controls', 'workload-federation-to-work-towards', {
        control: 'wif',
        level: 'recommended',
        maturity: 'now',
      }),
  ],
  [
    'platform-trust-taken-for-granted',
    () => conclude('federation-role', 'nobody-accepts-the-workload-identity', 'primary'),
  ],
  ['closed-network-without-its-issuer', () => drop('controls', 'issuer-inside-the-closed-network')],
  ['interim-token-without-audience', () => drop('controls', 'gateway-has-an-audience', 'gateway-is-named-as-resource')],
  ['interim-gateway-without-its-own-leg', () => drop('controls', 'gateway-calls-on-with-its-own')],
  ['first-obstacle-only', () => drop('prerequisites', 'tls-must-end-with-us')],
  ['signed-but-not-believed', () => conclude('oauth-role', 'platform-of-the-caller-is-not-believed', 'not-needed')],
  [
    'key-dropped-on-a-device',
    () =>
      withNewRow(
        model,
        'client-authentication',
        collects('device-keeps-no-key', { 'exposure/device': 'yes' }, 'none-public-pkce'),
        'signed-assertion-at-the-token-endpoint',
      ),
  ],
  ['not-sure-rule-becomes-a-rule', () => conclude('consent-rule', 'rule-on-consent-is-not-known', 'yes')],
  ['two-worst-cases-at-once', () => conclude('takes-tokens', 'tokens-at-the-server-not-known', 'no')],
  ['not-sure-reach-becomes-air-gap', () => conclude('network', 'network-is-not-known-to-be-cut', 'closed')],
  [
    'audience-of-a-certificate',
    () =>
      withNewRow(
        model,
        'controls',
        collects(
          'certificates-have-audiences',
          { 'federation-role': ['complementary', 'primary'] },
          { control: 'audience-validation', level: 'required', maturity: 'now' },
        ),
      ),
  ],
  [
    'open-question-not-listed',
    () => ({
      ...model,
      questions: model.questions.map((one) => (one.id === 'workload-identity' ? { ...one, ask: [] } : one)),
    }),
  ],
  [
    'explicit-answer-discarded',
    () => ({
      ...when('principal', 'caller-acts-as-itself', { actor: ['software', 'agent'] }),
      excludes: false,
    }),
  ],
  [
    'issuer-that-refuses-the-resource',
    () => conclude('oauth-role', 'issuer-refuses-the-resource-for-users', 'primary'),
  ],
  [
    'issuer-that-ignores-the-resource',
    () => conclude('audience', 'audience-fixed-where-the-resource-is-ignored', 'resource-indicator'),
  ],
  [
    'platform-whose-issuer-is-the-authorization-server',
    () => drop('platform-authentication-usable', 'platform-of-the-issuer-names-the-workload'),
  ],
  ['vendor-client-at-a-server-that-knows-keys', () => drop('oauth-interim', 'gateway-where-a-vendor-sends-no-key')],
  ['certificate-of-a-vendor', () => conclude('certificate', 'certificate-of-whoever-runs-the-client', 'none')],
  [
    'server-of-which-nothing-is-known',
    () => when('controls', 'one-place-in-front-of-a-weak-door', { 'machine-way': null }),
  ],
  ['client-on-a-laptop-with-short-tokens', () => conclude('access-token-seconds', 'a-quarter-of-an-hour', '3600')],
  [
    'workload-that-has-to-be-seen-behind-the-server',
    () => conclude('downstream-call', 'token-exchanged-for-the-next-hop', 'separate-authorization'),
  ],
  [
    'managed-product-at-a-server-of-others',
    () =>
      when('controls', 'metadata-document-to-ask-about', {
        'client-registration/client-id-metadata-document': null,
        'client-registration/already-registered': null,
        'mandate/admin-admission': null,
      }),
  ],
  [
    'gateway-that-writes-identity-into-a-header',
    () => drop('avoid', 'gateway-names-callers-in-a-header', 'terminator-names-callers-in-a-header'),
  ],
  ['build-job-behind-an-access-product', () => drop('avoid', 'machine-needs-its-own-name')],
  ['issuer-for-each-tenant', () => drop('controls', 'one-issuer-instead-of-a-list')],
  [
    'assistant-on-a-managed-laptop',
    () => conclude('mtls-role', 'client-without-a-certificate-and-none-demanded', 'blocked'),
  ],
  ['connector-of-a-model-vendor', () => conclude('oauth-role', 'oauth-carries-user-delegation', 'blocked')],
  ['metadata-document-without-a-secret', () => drop('client-authentication', 'document-holds-no-secret')],
  [
    'gateway-in-front-of-several-servers',
    () => conclude('downstream-call', 'token-exchanged-for-the-next-hop', 'own-credential'),
  ],
  ['plain-http-on-a-private-network', () => drop('oauth-interim', 'tls-before-a-key-or-a-token')],
  ['certificate-of-the-companys-authority', () => drop('controls', 'own-authority-is-trusted-explicitly')],
  ['layer-over-a-provider', () => drop('controls', 'layer-over-a-provider-asks-consent-for-each-client')],
  ['token-of-the-user-for-another-audience', () => conclude('grant', 'token-of-the-user-exchanged', 'auth-code')],
  [
    'client-that-nobody-knows',
    () => when('controls', 'browser-keeps-no-serious-token', { 'client-kind': ['browser', 'unknown'] }),
  ],
  [
    'registration-endpoint-that-demands-a-token',
    () => conclude('audience', 'audience-fixed-where-the-resource-is-ignored', 'resource-indicator'),
  ],
  ['agents-that-borrow-one-account', () => drop('avoid', 'each-agent-needs-its-own-name')],
  ['proxy-that-adds-the-key', () => drop('controls', 'proxy-of-the-caller-limits-egress')],
];

describe('a fault that comes back', () => {
  it.each(faults)('is noticed by its case: %s', (kind, mutated) => {
    const cases = rightAnswers.filter((one) => one.kind === kind);
    const source = mutated();
    expect(cases.flatMap((one) => wrongAbout(source, one))).not.toEqual([]);
  });

  it('has a mutant for every kind', () => {
    expect(faults.map(([kind]) => kind).sort()).toEqual([...new Set(rightAnswers.map(({ kind }) => kind))].sort());
  });

  it('is not there where nothing is changed', () => {
    expect(rightAnswers.flatMap((one) => wrongAbout(model, one).map((path) => `${one.id}: ${path}`))).toEqual([]);
  });
});

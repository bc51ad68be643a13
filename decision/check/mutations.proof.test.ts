import { describe, expect, it } from 'vitest';
import type { ModelSource } from '../engine/source.ts';
import { model } from '../model/index.ts';
import { collects } from '../model/tables/row.ts';
import { wordsFor } from './claims.ts';
import { FALSE } from './diagram.ts';
import { withConclusion, withInterim, withNewRow, withoutRow, withRow, withRowsSwapped, withTable } from './mutate.ts';
import { type Outcomes, outcomesOf } from './outcomes.ts';
import { contextOf } from './promises/context.ts';
import { promises } from './promises.ts';
import { checkStructure } from './structure.ts';

/** What is wrong with a model by one check or promise; each mutant has diagrams of its own, which are given back. */
function failures(outcomes: Outcomes, check: string): readonly string[] {
  const promise = promises.find(({ number }) => check === `promise ${number}`);
  if (promise === undefined) return checkStructure(outcomes, check).flatMap((result) => result.failures);
  return promise
    .claims(contextOf(wordsFor(outcomes)))
    .flatMap(({ statement, violation }) => (violation === FALSE ? [] : [statement]));
}

const required = (control: string) => ({ control, level: 'required', maturity: 'now' });
const GUARDED = { hop: 'remote', protection: 'needed' };

/** What is done to the model, the check that has to notice, and the model that results. */
const mutations: readonly (readonly [what: string, check: string, mutated: () => ModelSource])[] = [
  ['a last row is dropped', 'covered', () => withoutRow(model, 'federation-role', 'acceptance-to-be-verified')],
  ['what decides is left open', 'covered', () => withoutRow(model, 'decided-by', 'signature-decides')],
  [
    'a row stands behind one that takes all its cases',
    'fires',
    () => withNewRow(model, 'grant', collects('never', { hop: 'loopback', impact: 'critical' }, 'local')),
  ],
  [
    'something is to be verified that cannot be open',
    'fires',
    () =>
      withNewRow(
        model,
        'verify',
        collects(
          'never',
          { hop: 'stdio', 'oauth-role': 'primary' },
          { layer: 'oauth', question: 'impact', what: 'x', side: 'server', until: 'registered-by-hand' },
        ),
      ),
  ],
  [
    'a row is written twice',
    'once',
    () => withNewRow(model, 'controls', collects('twice', { hop: ['stdio', 'loopback'] }, required('sandboxing'))),
  ],
  [
    'an outcome is promised that no row gives',
    'reached',
    () => withTable(model, 'refresh', { outcomes: ['none', 'not-issued', 'rotated', 'sliding'] }),
  ],
  ['a question is asked for nothing', 'decisive', () => withoutRow(model, 'controls', 'workloads-not-seen-before')],
  [
    'the better case comes before the worse',
    'ordered',
    () => withRowsSwapped(model, 'hop', 'reached-over-the-network', 'started-as-a-process'),
  ],
  ['a row cites nothing that exists', 'cited', () => withRow(model, 'grant', 'user-signs-in', { sources: ['rfc0'] })],
  ['two rows share an id', 'unique', () => withRow(model, 'grant', 'user-signs-in', { id: 'consent-kept-for-later' })],
  [
    'an unknown control is asked for',
    'known',
    () => withNewRow(model, 'controls', collects('unknown', { hop: 'stdio' }, required('hope'))),
  ],
  ['a control is never given', 'known', () => withoutRow(model, 'controls', 'tenant-from-the-token')],
  [
    'a draft is required',
    'drafts',
    () =>
      withConclusion(model, 'controls', 'binding-to-plan-for', {
        control: 'dpop',
        level: 'required',
        maturity: 'watch',
      }),
  ],
  [
    'a blocked layer does not say what is missing',
    'blocked',
    () => withoutRow(model, 'prerequisites', 'users-need-a-server-that-takes-tokens'),
  ],
  [
    'a blocked layer leaves nothing to use',
    'blocked',
    () => withConclusion(model, 'oauth-interim', 'secret-until-machines-get-tokens', 'no-interim'),
  ],
  [
    'what has to be verified stands on nothing',
    'verified',
    () =>
      withConclusion(model, 'verify', 'who-is-it-for', {
        layer: 'oauth',
        question: 'behalf',
        what: 'authority-of-the-call-is-settled',
        side: 'client',
        until: 'hope',
      }),
  ],
  [
    'nobody knows how a prerequisite is met',
    'remedied',
    () =>
      withConclusion(model, 'prerequisites', 'client-must-present', { layer: 'mtls', side: 'client', what: 'hope' }),
  ],

  [
    'a call behind the server may reuse the token',
    'promise 1',
    () => withoutRow(model, 'controls', 'next-hop-gets-its-own-token'),
  ],
  [
    'a platform token needs no audience',
    'promise 1',
    () => withConclusion(model, 'audience', 'audience-asked-of-the-platform', 'none'),
  ],
  [
    'a gateway that stands in hands the token on',
    'promise 1',
    () => withInterim(model, 'gateway-checks-callers', { controls: ['gateway-pep', 'audience-validation'] }),
  ],
  [
    'a gateway that stands in has no audience',
    'promise 1',
    () => withInterim(model, 'gateway-names-the-caller', { audience: 'none' }),
  ],
  [
    'stdio gets an OAuth flow',
    'promise 2',
    () => withConclusion(model, 'oauth-role', 'oauth-not-over-stdio', 'complementary'),
  ],
  ['a local server runs uncontained', 'promise 2', () => withoutRow(model, 'controls', 'local-server-is-contained')],
  [
    'a machine needs no layer',
    'promise 3',
    () => withConclusion(model, 'oauth-role', 'oauth-carries-the-workload', 'not-needed'),
  ],
  [
    'a signature that is not known to be believed decides',
    'promise 3',
    () => withConclusion(model, 'oauth-role', 'oauth-until-the-signature-is-known', 'not-needed'),
  ],
  [
    'mTLS carries past a foreign terminator',
    'promise 4',
    () => withConclusion(model, 'mtls-role', 'foreign-terminator-ends-mtls', 'primary'),
  ],
  [
    'a demand is met by certificates renewed by hand',
    'promise 4',
    () => withConclusion(model, 'mtls-role', 'certificates-by-hand-meet-no-demand', 'complementary'),
  ],
  [
    'a certificate is asked of a client that has none',
    'promise 4',
    () => withoutRow(model, 'certificate-seconds', 'no-certificate-asked-of-a-client-without-one'),
  ],
  [
    'an absent user is sent to a sign-in page',
    'promise 5',
    () => withConclusion(model, 'grant', 'consent-kept-for-later', 'auth-code'),
  ],
  [
    'users share a machine account',
    'promise 5',
    () => withConclusion(model, 'grant', 'user-signs-in', 'client-credentials'),
  ],
  [
    'an agent hides behind its user',
    'promise 5',
    () => withoutRow(model, 'controls', 'actor-recorded-beside-the-user'),
  ],
  ['PKCE is left out', 'promise 6', () => withoutRow(model, 'controls', 'code-exchange-is-protected')],
  [
    'the resource is left out where it is ignored',
    'promise 6',
    () => withoutRow(model, 'controls', 'resource-sent-though-ignored'),
  ],
  [
    'a token of an interim has no audience',
    'promise 6',
    () => withInterim(model, 'registered-by-hand', { controls: ['pre-registration', 'short-ttl'] }),
  ],
  ['a secret never expires', 'promise 7', () => withoutRow(model, 'controls', 'remaining-secret-expires')],
  [
    'a metadata document meets a secret',
    'promise 7',
    () => withoutRow(model, 'registration', 'document-cannot-hold-the-proof'),
  ],
  [
    'a secret that stands in is broad',
    'promise 7',
    () => withInterim(model, 'secret-as-dated-exception', { controls: ['secret-store', 'audience-validation'] }),
  ],
  [
    'an inner network needs no layer',
    'promise 8',
    () =>
      withNewRow(
        model,
        'oauth-role',
        collects('inside', { reach: 'air-gapped', hop: 'remote' }, 'not-needed'),
        'oauth-unless-the-content-is-public',
      ),
  ],
  [
    'an agent needs nobody for what it cannot undo',
    'promise 9',
    () => withoutRow(model, 'controls', 'person-releases-irreversible-acts'),
  ],
  [
    'good certificates buy off the approval',
    'promise 9',
    () =>
      withRow(model, 'controls', 'person-releases-irreversible-acts', {
        when: { actor: 'agent', impact: 'critical', 'mtls-role': ['not-needed', 'blocked', 'complementary'] },
      }),
  ],
  [
    'several providers need no federation',
    'promise 10',
    () => withConclusion(model, 'federation-role', 'one-issuer-brokers-the-providers', 'not-needed'),
  ],
  [
    'one domain makes federation primary',
    'promise 10',
    () => withConclusion(model, 'federation-role', 'platform-token-replaces-the-secret', 'primary'),
  ],
  ['any subject of an issuer is let in', 'promise 10', () => withoutRow(model, 'controls', 'subject-matched-exactly')],
  ['an exposed path gets an hour', 'promise 11', () => withConclusion(model, 'lifetime', 'path-is-exposed', '3600')],
  [
    'a closed network fetches metadata documents',
    'promise 12',
    () => withoutRow(model, 'registration', 'closed-network-cannot-fetch-metadata'),
  ],
  [
    'a closed network has no issuer inside',
    'promise 12',
    () => withoutRow(model, 'controls', 'issuer-inside-the-closed-network'),
  ],
  [
    'tokens are bound to certificates of a layer that is not needed',
    'promise 13',
    () => withoutRow(model, 'mtls-role', 'certificate-binds-the-access-token'),
  ],
  [
    'a machine grant has refresh tokens',
    'promise 13',
    () => withConclusion(model, 'refresh', 'machines-ask-again', 'rotated'),
  ],
  [
    'a blocked layer decides',
    'promise 13',
    () => withConclusion(model, 'decided-by', 'interim-decides-until-oauth-stands', 'oauth'),
  ],
  [
    'an explanation names an answer that does not matter',
    'promise 14',
    () =>
      withRow(model, 'controls', 'cut-off-rehearsed', {
        when: { ...GUARDED, cutoff: ['hours', 'days'], 'exposure/logs': ['yes', 'no'] },
      }),
  ],
  ['a prerequisite is not named', 'promise 15', () => withoutRow(model, 'prerequisites', 'issuer-needs-machine-grant')],
  ['a contradiction is not named', 'promise 16', () => withoutRow(model, 'conflicts', 'certificate-door-without-tls')],
  [
    'a contradiction is named on a maybe',
    'promise 16',
    () => ({ ...model, conflicts: { ...model.conflicts, match: 'possible' } }),
  ],
  [
    'a draft is called ready',
    'promise 17',
    () =>
      withConclusion(model, 'controls', 'attestation-to-plan-for', {
        control: 'client-attestation',
        level: 'recommended',
        maturity: 'now',
      }),
  ],
  [
    'workload federation is required where nobody takes it',
    'promise 17',
    () => withConclusion(model, 'controls', 'workload-federation-to-work-towards', required('wif')),
  ],
];

describe('the proof notices when', () => {
  it.each(mutations)('%s (%s)', (_, check, mutated) => {
    expect(failures(outcomesOf(mutated()), check)).not.toEqual([]);
  });

  it('any check or promise is broken', () => {
    const all = [
      ...checkStructure(outcomesOf(model)).map(({ id }) => id),
      ...promises.map(({ number }) => `promise ${number}`),
    ];
    expect([...new Set(mutations.map(([, check]) => check))].sort()).toEqual(all.sort());
  });
});

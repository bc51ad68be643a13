import { describe, expect, it } from 'vitest';
import type { ModelSource } from '../engine/source.ts';
import { model } from '../model/index.ts';
import { collects } from '../model/tables/row.ts';
import { withConclusion, withNewRow, withoutRow, withRow, withRowsSwapped, withTable } from './mutate.ts';
import { outcomesOf } from './outcomes.ts';
import { prove } from './report.ts';

const shared = outcomesOf(model).space.diagrams;

/** The checks and promises that fail for a model. */
function failing(source: ModelSource): string[] {
  const { structure, promises } = prove(source, shared);
  return [
    ...structure.flatMap(({ id, failures }) => (failures.length > 0 ? [id] : [])),
    ...promises.flatMap(({ number, holds }) => (holds ? [] : [`promise ${number}`])),
  ];
}

const token = { control: 'short-ttl', level: 'required', maturity: 'now' } as const;

/** What is done to the model, the check that has to notice, and the model that results. */
const mutations: readonly (readonly [what: string, check: string, mutated: () => ModelSource])[] = [
  [
    'a last row is dropped',
    'covered',
    () => withoutRow(model, 'federation-role', 'platform-token-carries-the-identity'),
  ],
  [
    'a row narrows',
    'covered',
    () => withRow(model, 'hop', 'started-as-a-process', { when: { transport: 'stdio', impact: 'low' } }),
  ],
  [
    'a row stands behind one that takes all its cases',
    'fires',
    () => withNewRow(model, 'grant', collects('never', { hop: 'stdio', impact: 'critical' }, 'local')),
  ],
  [
    'a contradiction is asked for that cannot be',
    'fires',
    () => withNewRow(model, 'avoid', collects('never', { hop: 'stdio', grant: 'ciba' }, 'token-passthrough')),
  ],
  [
    'a row is written twice',
    'once',
    () =>
      withNewRow(
        model,
        'controls',
        collects('twice', { hop: 'stdio' }, { control: 'stdio-env-credentials', level: 'required', maturity: 'now' }),
      ),
  ],
  [
    'an outcome is promised that no row gives',
    'reached',
    () => withTable(model, 'refresh', { outcomes: ['none', 'not-issued', 'rotated', 'sliding'] }),
  ],
  [
    'a question is asked for nothing',
    'decisive',
    () =>
      withoutRow(
        withoutRow(model, 'assurance', 'several-tenants', 'worth-stealing-among-tenants'),
        'controls',
        'tenant-from-the-token',
      ),
  ],
  [
    'the better case comes before the worse',
    'ordered',
    () => withRowsSwapped(model, 'door', 'server-checks-nobody', 'server-checks-tokens'),
  ],
  ['a row cites nothing that exists', 'cited', () => withRow(model, 'grant', 'user-signs-in', { sources: ['rfc0'] })],
  ['two rows share an id', 'unique', () => withRow(model, 'grant', 'user-signs-in', { id: 'consent-kept-for-later' })],
  [
    'an unknown control is asked for',
    'known',
    () => withNewRow(model, 'controls', collects('unknown', { hop: 'stdio' }, { ...token, control: 'hope' })),
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
    () => withoutRow(model, 'prerequisites', 'tls-must-end-with-us'),
  ],
  [
    'a blocked layer leaves nothing to use',
    'blocked',
    () => withConclusion(model, 'oauth-interim', 'secret-until-machines-get-tokens', 'no-interim'),
  ],

  [
    'a call behind the server may reuse the token',
    'promise 1',
    () => withoutRow(model, 'controls', 'next-hop-gets-its-own-token'),
  ],
  [
    'a gateway may hand the token on',
    'promise 1',
    () => withoutRow(model, 'controls', 'terminator-gets-no-second-audience'),
  ],
  [
    'a platform token needs no audience',
    'promise 1',
    () => withConclusion(model, 'audience', 'audience-asked-of-the-platform', 'none'),
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
    'low impact counts as public content',
    'promise 3',
    () =>
      withRow(
        withRow(model, 'protection', 'call-can-do-harm', { when: { impact: ['sensitive', 'change', 'critical'] } }),
        'protection',
        'public-read-only-content',
        { when: { impact: ['public', 'low'], downstream: 'none', accepts: 'anyone', mandate: 'none' } },
      ),
  ],
  [
    'mTLS carries past a foreign terminator',
    'promise 4',
    () => withConclusion(model, 'mtls-role', 'foreign-terminator-ends-mtls', 'primary'),
  ],
  [
    'certificates by hand carry the call',
    'promise 4',
    () => withConclusion(model, 'mtls-role', 'certificates-by-hand-cannot-carry-the-call', 'primary'),
  ],
  [
    'a vendor-hosted client is taken to have our certificate',
    'promise 4',
    () => withRow(model, 'certificate', 'client-is-not-yours-to-equip', { when: { client: ['browser', 'open'] } }),
  ],
  [
    'a certificate at our terminator binds tokens',
    'promise 4',
    () =>
      withRow(
        withRow(model, 'bound-by-certificate', 'certificate-does-not-arrive', {
          when: { certificate: ['client-cannot', 'foreign-terminator', 'none-issued', 'manual', 'platform', 'local'] },
        }),
        'bound-by-certificate',
        'token-can-be-bound-to-the-certificate',
        {
          when: {
            'authorization-server/certificate-bound-tokens': 'yes',
            certificate: ['end-to-end', 'own-terminator'],
          },
        },
      ),
  ],
  [
    'mTLS is in force without a certificate',
    'promise 4',
    () => withConclusion(model, 'mtls-role', 'workload-proof-not-automated', 'complementary'),
  ],
  [
    'a certificate carries a user',
    'promise 5',
    () => withConclusion(model, 'mtls-role', 'certificate-under-the-token', 'primary'),
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
  ['the user is not recorded', 'promise 5', () => withoutRow(model, 'controls', 'user-and-agent-both-recorded')],
  [
    'a certificate door needs no OAuth for users',
    'promise 5',
    () => withConclusion(model, 'oauth-role', 'certificate-carries-no-delegation', 'not-needed'),
  ],
  [
    'PKCE is only recommended',
    'promise 6',
    () =>
      withConclusion(model, 'controls', 'code-exchange-is-protected', {
        control: 'pkce',
        level: 'recommended',
        maturity: 'now',
      }),
  ],
  [
    'the resource is left out where it is ignored',
    'promise 6',
    () => withoutRow(model, 'controls', 'resource-sent-though-ignored'),
  ],
  [
    'a secret is used although a platform token is there',
    'promise 7',
    () => withoutRow(model, 'client-authentication', 'platform-token-at-the-token-endpoint'),
  ],
  ['a secret never expires', 'promise 7', () => withoutRow(model, 'controls', 'remaining-secret-expires')],
  [
    'a key stays outside the vault',
    'promise 7',
    () => ({
      ...model,
      interims: {
        ...model.interims,
        'key-as-dated-exception': { controls: ['key-rotation', 'gateway-pep'], reason: 'key' },
      },
    }),
  ],
  [
    'an inner network gets long tokens',
    'promise 8',
    () =>
      withNewRow(
        model,
        'access-token-seconds',
        collects('inside', { reach: 'air-gapped', lifetime: ['300', '600', '900'] }, '3600'),
        'five-minutes',
      ),
  ],
  [
    'an inner network needs no layer',
    'promise 8',
    () =>
      withNewRow(
        model,
        'oauth-role',
        collects('inside', { reach: 'air-gapped', hop: 'remote' }, 'not-needed'),
        'user-call-at-an-open-door',
      ),
  ],
  [
    'an inner network may log tokens',
    'promise 8',
    () =>
      withRow(model, 'controls', 'no-token-in-logs', {
        when: { hop: 'remote', protection: 'needed', reach: ['reachable', 'one-way'] },
      }),
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
  [
    'one domain has federation for no reason',
    'promise 10',
    () => withConclusion(model, 'federation-role', 'one-domain-needs-no-federation', 'complementary'),
  ],
  ['any subject of an issuer is let in', 'promise 10', () => withoutRow(model, 'controls', 'subject-matched-exactly')],
  ['an exposed path gets an hour', 'promise 11', () => withConclusion(model, 'lifetime', 'path-is-exposed', '3600')],
  [
    'regulated data on shared surfaces asks for little',
    'promise 11',
    () => withConclusion(model, 'assurance', 'worth-stealing-on-shared-surfaces', 'basic'),
  ],
  [
    'a decision point blocks OAuth',
    'promise 11',
    () =>
      withNewRow(
        model,
        'oauth-role',
        collects('policy', { policy: 'per-request', principal: 'itself', door: 'tokens' }, 'blocked'),
        'no-token-for-machines',
      ),
  ],
  [
    'a certificate weakens the binding',
    'promise 11',
    () => withRowsSwapped(model, 'sender-constraint', 'token-bound-to-the-certificate', 'token-bound-to-a-key'),
  ],
  [
    'not sure counts as able to sign',
    'promise 11',
    () => withRowsSwapped(model, 'can-sign', 'sender-holds-no-key', 'sender-can-sign'),
  ],
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
    () => withoutRow(model, 'mtls-role', 'certificate-binds-the-token'),
  ],
  [
    'a machine grant has refresh tokens',
    'promise 13',
    () => withConclusion(model, 'refresh', 'machines-ask-again', 'rotated'),
  ],
  [
    'a grant without a token has a lifetime',
    'promise 13',
    () =>
      withRow(model, 'access-token-seconds', 'no-access-token', {
        when: { grant: ['environment', 'local', 'none', 'platform-request-signing'] },
      }),
  ],
  [
    'a key door is said to take tokens',
    'promise 13',
    () => withConclusion(model, 'oauth-role', 'user-call-at-a-key-door', 'primary'),
  ],
  [
    'an explanation names an answer that does not matter',
    'promise 14',
    () =>
      withRow(model, 'controls', 'cut-off-rehearsed', {
        when: {
          hop: 'remote',
          protection: 'needed',
          cutoff: ['hours', 'days'],
          exposure: ['server-side', 'device', 'shared-surfaces'],
        },
      }),
  ],
];

describe('the proof notices when', () => {
  it.each(mutations)('%s (%s)', (_, check, mutated) => {
    expect(failing(mutated())).toContain(check);
  });

  it('any check or promise is broken', () => {
    const { structure, promises } = prove(model, shared);
    const all = [...structure.map(({ id }) => id), ...promises.map(({ number }) => `promise ${number}`)];
    expect([...new Set(mutations.map(([, check]) => check))].sort()).toEqual(all.sort());
  });

  it('nothing is changed, by finding nothing', () => {
    expect(failing(model)).toEqual([]);
  });
});

import type { PrerequisiteConclusion } from '../../engine/source.ts';
import type { CollectTable, Conditions } from '../../engine/table.ts';
import type { LayerId, Side } from '../vocabulary.ts';
import { collects, USER } from './row.ts';

const LACKS = ['no', 'unasked'] as const;

const needs = (id: string, layer: LayerId, side: Side, what: string, when: Conditions) =>
  collects<PrerequisiteConclusion>(id, { [`${layer}-role`]: 'blocked', ...when }, { layer, side, what });

const DEMANDED = ['mandated', 'only-way-in'] as const;

/** What must become true before a blocked layer can carry, and on whose side. */
export const prerequisites: CollectTable<PrerequisiteConclusion> = {
  id: 'prerequisites',
  match: 'possible',
  rows: [
    needs('open-door-needs-tokens', 'oauth', 'mcp-server', 'server-accepts-oauth-tokens', { door: ['anyone', 'keys'] }),
    needs('certificate-door-needs-tokens', 'oauth', 'mcp-server', 'server-accepts-oauth-tokens', {
      door: 'certificates',
    }),
    needs('platform-door-needs-user-tokens', 'oauth', 'mcp-server', 'server-accepts-oauth-tokens', {
      door: 'platform',
      principal: USER,
    }),
    needs('caller-needs-platform-identity', 'oauth', 'platform', 'workload-gets-platform-identity', {
      door: 'platform',
      principal: 'itself',
    }),
    needs('issuer-needs-discovery', 'oauth', 'authorization-server', 'issuer-publishes-discovery-and-takes-resource', {
      door: 'tokens',
      principal: USER,
      'user-start': 'cannot',
    }),
    needs('absent-user-must-be-reachable', 'oauth', 'authorization-server', 'issuer-offers-backchannel-approval', {
      door: 'tokens',
      principal: 'user-away',
      mandate: 'consent-at-use',
      'approval-channel': 'no',
    }),
    needs('issuer-needs-machine-grant', 'oauth', 'authorization-server', 'issuer-offers-a-machine-grant', {
      door: 'tokens',
      principal: 'itself',
      'machine-token': 'none',
    }),

    needs('client-must-present', 'mtls', 'client', 'client-presents-our-certificate', { certificate: 'client-cannot' }),
    needs('tls-must-end-with-us', 'mtls', 'network', 'tls-ends-at-the-server-or-our-terminator', {
      certificate: 'foreign-terminator',
    }),
    needs('certificates-must-be-issued', 'mtls', 'platform', 'certificates-issued-and-renewed-by-machine', {
      certificate: ['none-issued', 'manual', 'platform'],
    }),
    needs('weak-door-must-verify', 'mtls', 'mcp-server', 'server-requires-client-certificates', {
      door: ['anyone', 'keys'],
    }),
    needs('server-must-verify', 'mtls', 'mcp-server', 'server-requires-client-certificates', {
      'mtls-need': DEMANDED,
      door: ['platform', 'tokens'],
    }),

    needs('closed-network-needs-a-path', 'federation', 'network', 'keys-and-bundles-cross-the-closed-network', {
      crossing: 'cross-organisation',
      reach: 'air-gapped',
    }),
    needs('issuer-keys-must-be-reachable', 'federation', 'network', 'issuer-keys-reachable-or-mirrored', {
      principal: 'itself',
      'machine-federation': 'one-way',
    }),
    needs('workload-needs-an-identity', 'federation', 'platform', 'workload-gets-a-signed-identity', {
      principal: 'itself',
      'machine-federation': 'no-identity',
    }),
    needs('server-must-trust-an-issuer', 'federation', 'mcp-server', 'server-accepts-tokens-of-one-issuer', {
      door: ['anyone', 'keys'],
    }),
    needs('users-need-an-issuer', 'federation', 'mcp-server', 'server-accepts-tokens-of-one-issuer', {
      principal: USER,
      door: ['certificates', 'platform'],
    }),
    needs('issuer-must-trust-workloads', 'federation', 'authorization-server', 'issuer-trusts-the-workload-issuer', {
      principal: 'itself',
      'machine-federation': 'no-acceptor',
      door: 'tokens',
      'authorization-server/external-workload-issuers': LACKS,
    }),
  ],
};

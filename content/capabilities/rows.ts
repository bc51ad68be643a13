import type { OptionId, QuestionId } from '@/decision';
import type { Capability } from './product';

/** A row of a question that takes several answers. */
export interface Row<Q extends QuestionId = QuestionId> {
  readonly question: Q;
  readonly option: OptionId<Q>;
  /** The row asks about the client too, so that a yes of the authorization server alone leaves it open. */
  readonly asksBoth?: true;
  /** The capability is more than the row, so that a no does not settle it. */
  readonly isPart?: true;
}

const row = <Q extends QuestionId>(
  question: Q,
  option: OptionId<Q>,
  more: Pick<Row, 'asksBoth' | 'isPart'> = {},
): Row<Q> => ({ question, option, ...more });

/** Where the wizard asks about a capability of an authorization server, in the words of every version of the model. */
export const rowsOf: { readonly [C in Capability<'authorization-server'>]: readonly Row[] } = {
  'mcp-discovery-and-resource': [
    row('authorization-server', 'mcp-discovery-and-resource'),
    row('authorization-server', 'discovery', { isPart: true }),
    row('authorization-server', 'resource-parameter', { isPart: true }),
  ],
  'client-id-metadata-documents': [
    row('authorization-server', 'client-id-metadata-documents'),
    row('client-registration', 'client-id-metadata-document', { asksBoth: true }),
  ],
  'dynamic-registration': [row('client-registration', 'dynamic-registration', { asksBoth: true })],
  'machine-grant': [row('authorization-server', 'machine-grant')],
  'signed-client-assertions': [
    row('authorization-server', 'signed-client-assertions'),
    row('client-proof', 'signed-client-assertion'),
  ],
  'token-exchange': [row('authorization-server', 'token-exchange'), row('identity-crossing', 'token-exchange')],
  dpop: [row('authorization-server', 'dpop'), row('client-proof', 'dpop', { asksBoth: true })],
  'certificate-bound-tokens': [
    row('authorization-server', 'certificate-bound-tokens'),
    row('client-proof', 'certificate-bound-tokens', { asksBoth: true }),
  ],
  'id-jag': [row('authorization-server', 'id-jag'), row('identity-crossing', 'id-jag', { asksBoth: true })],
  'external-workload-issuers': [
    row('authorization-server', 'external-workload-issuers'),
    row('identity-crossing', 'external-workload-issuers'),
  ],
  'live-revocation': [row('authorization-server', 'live-revocation')],
  'backchannel-approval': [row('authorization-server', 'backchannel-approval')],
};

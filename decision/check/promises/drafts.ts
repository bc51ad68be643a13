/** Promise 17: what exists as a draft only, or is not offered here, is watched and never required. */
import type { Claim } from '../claims.ts';
import type { Context } from './context.ts';

const DRAFTS = [
  'client-attestation',
  'workload-authorization-grant',
  'message-signatures',
  'identity-chaining',
] as const;

export function draftsAreWatched({ words }: Context): Claim[] {
  const { and, or, not, asked, asWhat, claim, known, required } = words;
  const takes = or(
    ...['external-workload-issuers', 'cloud-token-service', 'token-exchange'].map((way) =>
      known(`identity-crossing/${way}`, 'yes'),
    ),
  );
  const offersDpop = known('client-proof/dpop', 'yes');
  return [
    ...DRAFTS.flatMap((draft) => [
      claim(`a draft is never required: ${draft}`, asked(draft), not(required(draft))),
      claim(`a draft is watched, never now: ${draft}`, asked(draft), not(asWhat(draft, 'now', 'interim'))),
    ]),
    claim(
      'proofs of possession are required only where issuer and client have them',
      required('dpop'),
      and(offersDpop, known('presents/signature', 'yes')),
    ),
    claim(
      'proofs of possession are watched where the issuer does not offer them',
      and(asked('dpop'), not(words.may('client-proof/dpop', 'yes'))),
      not(asWhat('dpop', 'now', 'interim')),
    ),
    claim('workload federation is required only where it is taken', required('wif'), takes),
    claim(
      'workload federation is watched where it is not taken',
      and(asked('wif'), not(takes)),
      not(asWhat('wif', 'now', 'interim')),
    ),
  ];
}

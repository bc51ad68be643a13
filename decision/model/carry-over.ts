/**
 * How answers of the models 1.x become answers of 2.0 (the contract of the questions, "carried over from 1.x"). What maps
 * is kept; what 1.x did not ask is not sure, and the questions named in `askedAgain` are asked although something maps.
 */
import { MAYBE, NOT_SURE } from '../engine/ask.ts';
import type { Answer, SetAnswer } from '../types.ts';
import type { Question } from './questions.ts';

type Before = { readonly [question: string]: Answer | undefined };

const maybe = (...ids: readonly string[]): SetAnswer => ids.map((id) => MAYBE + id);

/** Whether these are the questions of 1.x, by one that was a single choice then and is a set since. */
export const isEarlierVocabulary = (questions: readonly Question[]): boolean =>
  questions.some(({ id, kind }) => id === 'tls' && kind === 'single');

/** Questions of which an answer of 1.x says one thing for the whole set of 2.0. */
const sets: { readonly [question: string]: { readonly [option: string]: Answer } } = {
  tls: {
    'end-to-end': [],
    'own-terminator': maybe('own-balancer', 'own-gateway'),
    'foreign-terminator': maybe('foreign-proxy', 'foreign-gateway'),
  },
  exposure: {
    'server-side': [],
    device: ['device'],
    'shared-surfaces': maybe('logs', 'vendor', 'model-context', 'foreign-code'),
  },
  mandate: { none: [], 'mutual-tls': ['mutual-tls'], 'consent-at-use': ['consent-at-use'] },
  'workload-identity': {
    secrets: [],
    'manual-certificates': ['manual-certificate'],
    'platform-tokens': ['platform-token'],
    'attested-automated': [...maybe('platform-token'), 'attested-certificate'],
  },
  presents: {
    'certificate-and-signature': ['client-certificate', 'signature'],
    'signature-only': ['signature'],
    neither: [],
  },
  accepts: {
    'oauth-tokens': ['oauth-tokens'],
    'platform-identity': maybe('platform-tokens', 'signed-requests'),
    certificates: ['client-certificates'],
    'api-keys': ['api-keys'],
    anyone: [],
  },
};

/** Where each member of the one question of 1.x about the authorization server stands now. */
const issuer: { readonly [member: string]: readonly (readonly [question: string, member: string])[] } = {
  'mcp-discovery-and-resource': [
    ['authorization-server', 'discovery'],
    ['authorization-server', 'resource-parameter'],
  ],
  'machine-grant': [['authorization-server', 'machine-grant']],
  'live-revocation': [['authorization-server', 'live-revocation']],
  'backchannel-approval': [['authorization-server', 'backchannel-approval']],
  'client-already-registered': [['client-registration', 'already-registered']],
  'client-id-metadata-documents': [['client-registration', 'client-id-metadata-document']],
  'signed-client-assertions': [['client-proof', 'signed-client-assertion']],
  dpop: [['client-proof', 'dpop']],
  'certificate-bound-tokens': [['client-proof', 'certificate-bound-tokens']],
  'token-exchange': [['identity-crossing', 'token-exchange']],
  'id-jag': [['identity-crossing', 'id-jag']],
  'external-workload-issuers': [['identity-crossing', 'external-workload-issuers']],
};

/** Members that 1.x did not ask about. */
const unasked: { readonly [question: string]: readonly string[] } = {
  'authorization-server': [
    'refuses-resource-parameter',
    'checkable-tokens',
    'offline-refresh',
    'device-grant',
    'layer-over-a-provider',
  ],
  'client-registration': ['dynamic-registration'],
  'client-proof': ['certificate-client-authentication', 'platform-native-identity'],
  'identity-crossing': [
    'identity-chaining',
    'cloud-token-service',
    'spiffe-bundles',
    'identity-brokering',
    'several-issuers-trusted',
  ],
};

function issuerAnswers(members: SetAnswer): { readonly [question: string]: SetAnswer } {
  const found: Record<string, string[]> = {};
  for (const [question, ids] of Object.entries(unasked)) found[question] = [...maybe(...ids)];
  for (const [before, places] of Object.entries(issuer)) {
    for (const [question, member] of places) {
      if (members.includes(before)) found[question]?.push(member);
      else if (members.includes(MAYBE + before)) found[question]?.push(MAYBE + member);
    }
  }
  return found;
}

/** Questions to put again although an answer maps: what 1.x could not tell apart. */
export const askedAgain: readonly string[] = [
  'behalf',
  'tls',
  'exposure',
  'accepts',
  'authorization-server',
  'workload-identity',
];

/**
 * The answers of 2.0 that follow from answers of 1.x. A user who takes part stays one who is there: whether the caller
 * only received that user's token is asked by the wizard. Order and canonical form are the interview's.
 */
export function carriedOver(before: Before): Before {
  const after: Record<string, Answer> = {};
  for (const [question, answer] of Object.entries(before)) {
    if (answer === undefined) continue;
    if (question === 'authorization-server') {
      if (typeof answer === 'string') for (const set of Object.keys(unasked)) after[set] = NOT_SURE;
      else Object.assign(after, issuerAnswers(answer));
    } else if (typeof answer === 'string' && answer !== NOT_SURE && sets[question] !== undefined) {
      after[question] = sets[question]?.[answer] ?? NOT_SURE;
    } else after[question] = answer;
  }
  return after;
}

/** What answers say about the path of a credential, in whichever vocabulary they are given. */
import { NOT_SURE } from '../engine/ask.ts';
import { acceptedToday, type CredentialId } from '../model/credentials.ts';
import type { LifetimeId } from '../model/lifetimes.ts';
import { type LocalCredentials, localCredentials } from '../model/local-credentials.ts';
import type { Answer, Answers, OptionId } from '../types.ts';
import { byOption } from './by-option.ts';
import { PARTIES, type PartyId, type Surface } from './vocabulary.ts';

/** Holds nothing that somebody is not sure of: it is then as if it were not there. */
export interface PathAnswers {
  /** The channel inside one machine; null where the call goes over a network, or nobody said. */
  readonly local: 'stdio' | 'loopback' | null;
  /** Whoever reads the call between client and server, in the order of the path. */
  readonly between: readonly PartyId[];
  /** Those of them that are MCP parties: what is sent before them is for them, and each calls on with its own. */
  readonly audiences: readonly PartyId[];
  /** A stretch of the path has no TLS. */
  readonly unprotected: boolean;
  /** Null where nobody said. */
  readonly surfaces: readonly Surface[] | null;
  /** Credentials that the server may take today, those that it surely takes first; null where nothing is ruled out. */
  readonly accepted: readonly CredentialId[] | null;
  /** The server takes tokens of the platform as they are. */
  readonly platformTokens: boolean;
  /** The documented lifetime that stands for a token of the caller's platform. */
  readonly platformToken: LifetimeId;
  /** The caller has nothing but a stored secret to get its tokens with. */
  readonly storedSecret: boolean;
  /** The caller was handed a token of the user that is for another audience. */
  readonly receivedToken: boolean;
  /** What a server on the caller's machine holds; null where nobody said, or it is not on that machine. */
  readonly held: LocalCredentials | null;
}

const has = (answer: Answer | undefined, member: string): boolean => Array.isArray(answer) && answer.includes(member);
const may = (answer: Answer | undefined, member: string): boolean =>
  !Array.isArray(answer) || answer.includes(member) || answer.includes(`?${member}`);
const isEmpty = (answer: Answer | undefined): boolean => Array.isArray(answer) && answer.length === 0;

const ENDS: { readonly [End in OptionId<'tls'>]: readonly PartyId[] } = {
  'end-to-end': [],
  'own-terminator': ['terminator'],
  'foreign-terminator': ['foreign-terminator'],
  'no-tls': [],
  'mesh-sidecars': ['client-sidecar', 'server-sidecar'],
  'callers-proxy': ['callers-proxy'],
  'own-balancer': ['balancer'],
  'own-gateway': ['gateway'],
  'foreign-proxy': ['foreign-proxy'],
  'foreign-gateway': ['foreign-gateway'],
};

const SEEN: { readonly [Place in OptionId<'exposure'>]: readonly Surface[] } = {
  'server-side': [],
  'shared-surfaces': ['shared-surfaces'],
  device: ['device'],
  files: ['files'],
  logs: ['logs'],
  vendor: ['vendor'],
  'model-context': ['model-context'],
  'foreign-code': ['foreign-code'],
};

/** What a record holds for an option that was chosen, or for each member that a set surely has. */
const sure = <Option extends string, Value>(
  record: { readonly [O in Option]: readonly Value[] },
  answer: Answer | undefined,
): readonly Value[] =>
  (Array.isArray(answer) ? answer : [answer ?? '']).flatMap((option) => byOption(record, option) ?? []);

/** A gateway decides on each call, and nothing that was answered rules out that it is the owner's. */
const gatewayDecides = ({ policy, tls }: Answers): boolean =>
  policy === 'gateway' && tls !== 'end-to-end' && may(tls, 'own-gateway') && !has(tls, 'foreign-gateway');

function betweenOf(answers: Answers): readonly PartyId[] {
  const gateway = gatewayDecides(answers);
  const ends = new Set(sure(ENDS, answers.tls));
  if (gateway) {
    ends.add('gateway');
    // A component that ends TLS and was not told apart from the gateway.
    ends.delete('terminator');
  }
  return PARTIES.filter((party) => ends.has(party));
}

function acceptedOf(accepts: Answer | undefined): readonly CredentialId[] | null {
  if (!Array.isArray(accepts)) return byOption(acceptedToday, accepts) ?? null;
  const unsure = accepts.flatMap((member) => (member.startsWith('?') ? [member.slice(1)] : []));
  return [...new Set([...sure(acceptedToday, accepts), ...sure(acceptedToday, unsure)])];
}

function localOf({ transport }: Answers): PathAnswers['local'] {
  if (transport === 'stdio') return 'stdio';
  return transport === 'loopback-http' ? 'loopback' : null;
}

function platformTokenOf(identity: Answer | undefined): LifetimeId {
  const attested = identity === 'attested-automated' || has(identity, 'attested-certificate');
  return attested && !has(identity, 'platform-token') ? 'jwt_svid' : 'k8s_sa';
}

export function pathAnswers(answers: Answers): PathAnswers {
  const local = localOf(answers);
  const { tls, exposure, accepts, behalf, presents } = answers;
  const identity = answers['workload-identity'];
  const remote = local === null;
  return {
    local,
    between: remote ? betweenOf(answers) : [],
    audiences: remote
      ? (['foreign-gateway', 'gateway'] as const).filter((party) => sure(ENDS, tls).includes(party))
      : [],
    unprotected: remote && has(tls, 'no-tls'),
    surfaces: exposure === undefined || exposure === NOT_SURE ? null : sure(SEEN, exposure),
    accepted: acceptedOf(accepts),
    platformTokens: has(accepts, 'platform-tokens'),
    platformToken: platformTokenOf(identity),
    storedSecret: identity === 'secrets' || (behalf === 'itself' && isEmpty(identity) && isEmpty(presents)),
    receivedToken: behalf === 'user-token-received',
    held: remote ? null : (byOption(localCredentials, answers['local-credential']) ?? null),
  };
}

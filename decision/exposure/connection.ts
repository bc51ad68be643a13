import type { CredentialId } from '../model/credentials.ts';
import { LAYERS, type LayerId } from '../model/vocabulary.ts';
import type { Answers, Recommendation } from '../types.ts';
import { type LegCode, legsOf } from './legs.ts';
import { hopsOf, type Setting, settingOf } from './setting.ts';
import { type Operator, PARTIES, type PartyId } from './vocabulary.ts';

export interface Party {
  readonly id: PartyId;
  /** What it is here, more closely: a code for words. */
  readonly kind: string;
  readonly region: string;
}

/** Parties that one operator runs, and that belong to one identity domain. */
export interface Region {
  readonly id: string;
  readonly operator: Operator;
  /** Another identity domain of an operator that runs a region before. */
  readonly otherDomain: boolean;
  readonly parties: readonly PartyId[];
}

/** One step on the way of a call. */
export interface Leg {
  readonly from: PartyId;
  readonly to: PartyId;
  readonly what: LegCode;
  readonly credentials: readonly CredentialId[];
  /** The only party for which the credential is made; null where none is sent. */
  readonly audience: PartyId | null;
  readonly layers: readonly LayerId[];
  /** The leg is a segment of the MCP connection. */
  readonly call: boolean;
}

/** One stretch over which the MCP connection is encrypted, or the open or local channel in its place. */
export interface Segment {
  readonly from: PartyId;
  /** Who ends it, and so reads what passes. */
  readonly to: PartyId;
  readonly kind: 'tls' | 'plain' | 'pipe' | 'loopback';
  /** The client shows its certificate here. */
  readonly certificate: boolean;
}

export interface Connection {
  readonly parties: readonly Party[];
  readonly regions: readonly Region[];
  readonly legs: readonly Leg[];
  readonly segments: readonly Segment[];
  readonly closed: boolean;
  /** Parties that may stand on the path and are not drawn; models since 2.0 know of them. */
  readonly unsure: readonly PartyId[];
  /** Layers that the design wants and that are blocked today. */
  readonly blocked: readonly LayerId[];
}

function kindOf(id: PartyId, setting: Setting, answers: Answers): string {
  if (id === 'provider') return setting.provider ?? 'identity-provider';
  if (id === 'client') {
    const actor = answers.actor;
    return actor === 'person' || actor === 'software' || actor === 'agent' ? actor : 'unknown';
  }
  if (id === 'issuer' && setting.issuer !== null) return setting.issuer;
  if (id === 'server' && setting.local === 'stdio') return 'local-process';
  return id;
}

function operatorOf(id: PartyId, setting: Setting): { readonly operator: Operator; readonly domain: string } {
  if (setting.local !== null) return id === 'next' ? behind() : { operator: 'one-machine', domain: 'caller' };
  switch (id) {
    case 'client':
    case 'platform':
    case 'callers-proxy':
      return { operator: setting.caller, domain: 'caller' };
    case 'provider': {
      const own = setting.provider === 'trust-domain' || setting.caller === 'our-team';
      return own ? { operator: setting.caller, domain: 'caller' } : { operator: 'home-organisation', domain: 'home' };
    }
    case 'foreign-terminator':
      return { operator: 'someone-else', domain: 'between' };
    case 'next':
    case 'next-issuer':
      return setting.otherDomains ? behind() : { operator: setting.owner, domain: 'server' };
    default:
      return { operator: setting.owner, domain: 'server' };
  }
}

const behind = () => ({ operator: 'other-domains', domain: 'behind' }) as const;

/** Whether both ends stand in one region: one operator, one identity domain, and nobody else between them. */
function oneRegion(setting: Setting): boolean {
  const known = setting.caller !== 'unknown' && setting.caller === setting.owner;
  return setting.local === null && known && !setting.crossing && !setting.foreignTerminator;
}

function regionsOf(parties: readonly PartyId[], setting: Setting): readonly Region[] {
  const regions: { operator: Operator; domain: string; parties: PartyId[] }[] = [];
  const merged = oneRegion(setting);
  for (const id of parties) {
    const found = operatorOf(id, setting);
    const domain = merged && found.domain === 'caller' ? 'server' : found.domain;
    const last = regions.at(-1);
    if (last !== undefined && last.domain === domain && last.operator === found.operator) last.parties.push(id);
    else regions.push({ operator: found.operator, domain, parties: [id] });
  }
  return regions.map(({ operator, domain, parties: members }, index) => ({
    id: `${domain}-${index}`,
    operator,
    otherDomain: setting.crossing && regions.slice(0, index).some((before) => before.operator === operator),
    parties: members,
  }));
}

/**
 * The connection as the recommendation designs it: who takes part, who runs what, where TLS ends, and which credential
 * goes where and for whom. It follows from the recommendation and the answers behind it and from nothing else.
 */
export function connection(recommendation: Recommendation, answers: Answers): Connection {
  const setting = settingOf(recommendation, answers);
  const hops = hopsOf(setting);
  const legs = legsOf(recommendation, setting, hops);
  const taking = new Set<PartyId>([...hops, ...legs.flatMap(({ from, to }) => [from, to])]);
  const ids = PARTIES.filter((id) => taking.has(id));
  const regions = regionsOf(ids, setting);
  const regionOf = (id: PartyId): string => regions.find(({ parties }) => parties.includes(id))?.id ?? '';
  const remoteKind = setting.plain ? 'plain' : 'tls';
  const kind = setting.local === 'stdio' ? 'pipe' : setting.local === 'loopback' ? 'loopback' : remoteKind;
  return {
    parties: ids.map((id) => ({ id, kind: kindOf(id, setting, answers), region: regionOf(id) })),
    regions,
    legs,
    segments: hops.slice(1).map((to, index) => ({
      from: hops[index] ?? 'client',
      to,
      kind,
      certificate: index === 0 && setting.certificate,
    })),
    closed: setting.closed,
    unsure: setting.unsure,
    blocked: LAYERS.filter((layer) => recommendation.layers[layer].role === 'blocked'),
  };
}

import {
  clientTexts,
  connectionTexts,
  credentialTexts,
  legTexts,
  operatorTexts,
  partyTexts,
  sentTexts,
} from '@/content/strings/connection';
import { layerTexts } from '@/content/strings/layers';
import type { Connection, Leg, Party, PartyId, Region } from '@/decision/exposure';
import type { ConnectionView, LegView } from '@/site/scene/connection-view';

const textOf = (party: Party | undefined, id: PartyId) =>
  partyTexts[(party?.kind ?? id) as keyof typeof partyTexts] ?? partyTexts[id];

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Puts a connection into words. */
export function connectionView({
  parties,
  regions,
  legs,
  segments,
  closed,
  unsure,
  blocked,
}: Connection): ConnectionView {
  const within = (id: PartyId): string =>
    textOf(
      parties.find((party) => party.id === id),
      id,
    ).within;
  const named = parties.map((party) => ({
    id: party.id,
    ...textOf(party, party.id),
    detail: party.id === 'client' ? (clientTexts[party.kind] ?? null) : null,
  }));
  const regionName = ({ operator, otherDomain }: Region): string =>
    otherDomain ? connectionTexts.otherDomain(operatorTexts[operator]) : operatorTexts[operator];
  const endOf = ({ call, from, to }: Leg): readonly string[] => {
    const segment = call ? segments.find((each) => each.from === from && each.to === to) : undefined;
    if (segment === undefined) return [];
    if (segment.kind !== 'tls') return [connectionTexts[segment.kind]];
    return [connectionTexts.tlsEnds(within(to))];
  };
  const legViews = legs.map((leg, index): LegView => {
    const sent = leg.credentials.map((id) => {
      if (id === 'refresh-token' && leg.to === 'client') return connectionTexts.refreshIssued;
      return sentTexts[id] ?? credentialTexts[id];
    });
    const [first, ...others] = sent;
    const audience = leg.audience === null ? null : connectionTexts.audience(within(leg.audience));
    const carried = first === undefined ? [] : [audience === null ? first : `${first} ${audience}`, ...others];
    const bare = sent.length === 0 && audience !== null ? [audience] : [];
    return {
      number: index + 1,
      from: leg.from,
      to: leg.to,
      what: legTexts[leg.what],
      sent: sent.length === 0 ? null : sent.join('; '),
      audience: leg.audience === null ? null : within(leg.audience),
      detail: capital([...carried, ...bare, ...endOf(leg)].join('; ')),
      layers: leg.layers,
      call: leg.call,
    };
  });
  const regionViews = regions.map((region) => {
    const name = regionName(region);
    const sentence = connectionTexts.runs(name, listed(region.parties.map(within)));
    return { name, parties: region.parties, sentence };
  });
  const segmentSentence = ({ from, to, kind, certificate }: Connection['segments'][number]): string => {
    const say = {
      tls: connectionTexts.segmentTls,
      plain: connectionTexts.segmentPlain,
      pipe: connectionTexts.segmentPipe,
      loopback: connectionTexts.segmentLoopback,
    };
    const text = say[kind](within(from), within(to));
    return certificate ? `${text} ${connectionTexts.shown}` : text;
  };
  const notes = [
    ...(closed ? [connectionTexts.closed] : []),
    ...(unsure.length > 0 ? [connectionTexts.unsure(listed(unsure.map((id) => partyTexts[id].within)))] : []),
    ...(blocked.length > 0 ? [connectionTexts.blocked(listed(blocked.map((layer) => layerTexts[layer].name)))] : []),
  ];
  const steps = legViews.map(({ number, from, to, what, detail }) =>
    connectionTexts.step(number, capital(within(from)), within(to), detail === '' ? what : `${what} (${detail})`),
  );
  return {
    parties: named,
    regions: regionViews,
    legs: legViews,
    segments: segments.map(segmentSentence),
    channel: connectionTexts.channels[segments[0]?.kind ?? 'tls'],
    legend: { boundary: connectionTexts.boundary, certificate: connectionTexts.certificate },
    notes,
    title: connectionTexts.titleOf(named.map(({ name }) => name)),
    desc: [...regionViews.map(({ sentence }) => sentence), ...steps, ...notes].join(' '),
  };
}

import { isIPv4, isIPv6 } from 'node:net';

/** Whom a limit counts. */
export interface Client {
  /** An IPv4 address, or the /64 of an IPv6 address: what one household or one rented machine has. */
  readonly client: string;
  /** The /24 or the /48 that it lies in: what one customer of a provider can have. */
  readonly network: string;
}

/** An address without the port and the zone that proxies write behind it. */
const bare = (text: string): string =>
  text
    .replace(/^\[(.*)\](?::\d+)?$/, '$1')
    .replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1')
    .replace(/%.*$/, '');

/** The eight groups of an IPv6 address, hexadecimal. */
function groupsOf(address: string): string[] {
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const [before, after] = [head, tail ?? ''].map((part) => part.split(':').filter((group) => group !== ''));
  const gap = 8 - (before?.length ?? 0) - (after?.length ?? 0);
  return [...(before ?? []), ...Array.from({ length: gap }, () => '0'), ...(after ?? [])];
}

/** An IPv4 address that an IPv6 address stands for (RFC 4291, section 2.5.5.2), or null. */
function mapped(groups: readonly string[]): string | null {
  if (groups.slice(0, 6).join(':') !== '0:0:0:0:0:ffff') return null;
  const number = Number.parseInt(`${groups[6]?.padStart(4, '0')}${groups[7]?.padStart(4, '0')}`, 16);
  return [24, 16, 8, 0].map((shift) => (number >>> shift) & 0xff).join('.');
}

const ofIPv4 = (address: string): Client => ({ client: address, network: address.split('.').slice(0, 3).join('.') });

/** @param text the address that a proxy saw; whatever is none counts as a client by itself */
export function clientOf(text: string): Client {
  const address = bare(text);
  if (isIPv4(address)) return ofIPv4(address);
  if (!isIPv6(address)) return { client: text, network: text };
  const groups = groupsOf(address);
  const inside = mapped(groups);
  if (inside !== null) return ofIPv4(inside);
  return { client: groups.slice(0, 4).join(':'), network: groups.slice(0, 3).join(':') };
}

import { readFile, writeFile } from 'node:fs/promises';
import { type ReadingKind, readingKinds } from '@/site/reading-kinds';

const FILE = 'content/published-addresses.txt';

/** An address that was published: others link to it, so it answers for ever. */
export interface PublishedAddress {
  /** The day on which it was added, ISO 8601. */
  readonly since: string;
  readonly kind: ReadingKind;
  readonly address: string;
}

const lineOf = ({ since, kind, address }: PublishedAddress): string => `${since} ${kind} ${address}`;

function ofLine(line: string): PublishedAddress {
  const [since = '', named, address = ''] = line.split(' ');
  const kind = readingKinds.find((known) => known === named);
  if (kind === undefined || !address.startsWith('/')) throw new Error(`${FILE}: this line cannot be read: ${line}`);
  return { since, kind, address };
}

/**
 * Every address that was ever published, in the order in which they came.
 * @throws Error naming a line that cannot be read
 */
export async function publishedAddresses(): Promise<readonly PublishedAddress[]> {
  const lines = (await readFile(FILE, 'utf8')).split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map(ofLine);
}

/** The paths of all published addresses, each once and without what leads to a place on its page. */
export async function publishedPaths(): Promise<ReadonlySet<string>> {
  return new Set((await publishedAddresses()).map(({ address }) => address.replace(/#.*$/, '')));
}

/** Adds addresses at the end of the list. Nothing is ever taken out of it. */
export async function publish(added: readonly PublishedAddress[]): Promise<void> {
  if (added.length === 0) return;
  await writeFile(FILE, `${added.map(lineOf).join('\n')}\n`, { flag: 'a' });
}

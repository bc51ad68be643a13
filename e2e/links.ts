import { readFileSync } from 'node:fs';

interface Cases {
  readonly version: string;
  readonly link: string;
  readonly links: { readonly [name: string]: string };
}

/** Cases by name. The release writes them; a test of the running site imports nothing of it and reads the file. */
const cases: Cases = JSON.parse(readFileSync('decision/testing/cases.json', 'utf8'));

/** The newest released version of the model. */
export const MODEL = cases.version;

/** What every link of that version begins with. */
export const NEWEST = `MAA:${cases.link}`;

/** The link of a case. @throws Error where there is none of that name */
export function link(name: string): string {
  const parts = cases.links[name];
  if (parts === undefined) throw new Error(`no case is called "${name}"`);
  return `${NEWEST}/${parts}`;
}

/** Links that differ in kind, by what they stand for. */
export const VECTORS: { readonly [name: string]: string } = Object.fromEntries(
  [
    'a person through a client in a vendor cloud',
    'a service inside a mesh',
    'a pipeline at the server of a partner',
    'a blocked design with contradictions',
    'an agent with a local process',
    'nothing known',
  ].map((name) => [name, link(name)]),
);

export const PERSON = link('a person through a client in a vendor cloud');
export const STDIO = link('an agent with a local process');
export const BLOCKED = link('a blocked design with contradictions');
export const NOTHING_KNOWN = link('nothing known');

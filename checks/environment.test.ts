import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { trackedFiles } from './documents';

/** Set by the framework when it compiles: these are constants of a bundle, and are no settings. */
const COMPILED = ['NODE_ENV', 'NEXT_RUNTIME'];

/** Where else a variable is read by its name, and why not from the module of the settings. */
const READ_ELSEWHERE: { readonly [place: string]: string } = {
  'cli/main.ts SITE_URL': 'the command line takes nothing from the server; site/origin.ts judges the value in both',
  'content/collections/guides.ts SHOW_DRAFTS':
    'content takes nothing from the server; the build has checked the value by then',
  'scripts/node/environment.mjs PATH': 'runs before any package is installed',
  'scripts/node/test-settings.mjs CHROMIUM_PATH': 'settings of tests, read before any package is installed',
  'scripts/node/test-settings.mjs POSTGRES_BIN': 'settings of tests, too',
  'scripts/node/test-settings.mjs E2E_PORT': 'settings of tests, too',
  'scripts/node/test-settings.mjs IDENTITY_SETS': 'settings of tests, too',
  'scripts/node/test-settings.mjs CI': 'settings of tests, too',
};

/** Who hands the whole environment on, and to whom. */
const HANDED_ON: { readonly [file: string]: string } = {
  'server/env/settings.ts': 'to the schema',
  'server/site-url.ts': 'to the schema, for what a build reads',
  'server/main.ts': 'to the framework, which reads NODE_ENV',
  'scripts/node/environment.mjs': 'to the commands of npm',
  'scripts/verify/machine.mjs': 'to apt-get',
  'checks/container/rootfs.ts': 'to a container: what reaches the network, and nothing else',
};

const sources = trackedFiles
  .filter((file) => /\.(tsx?|mts|mjs|js)$/.test(file) && !/\.(test|spec)\.tsx?$|\/testing\//.test(file))
  .map((file) => ({ file, source: readFileSync(file, 'utf8') }));

describe('the environment', () => {
  it('is read by the module of the settings, and elsewhere only for a reason', () => {
    const read = sources.flatMap(({ file, source }) =>
      [...source.matchAll(/\bprocess\.env\??(?:\.|\[')(\w+)/g)].map(([, name = '']) => ({ file, name })),
    );
    const found = read.filter(({ name }) => !COMPILED.includes(name)).map(({ file, name }) => `${file} ${name}`);
    expect([...new Set(found)].toSorted()).toEqual(Object.keys(READ_ELSEWHERE).toSorted());
  });

  it('is handed on as a whole by few', () => {
    const found = sources.filter(({ source }) => /\bprocess\.env\b(?!\??(?:\.|\['))/.test(source));
    expect(found.map(({ file }) => file).toSorted()).toEqual(Object.keys(HANDED_ON).toSorted());
  });
});

it('docs/settings.md names what is read elsewhere', () => {
  const text = readFileSync('docs/settings.md', 'utf8');
  const names = Object.keys(READ_ELSEWHERE).map((place) => place.replace(/^.* /, ''));
  expect(names.filter((name) => name !== 'PATH' && !text.includes(`\`${name}\``))).toEqual([]);
});

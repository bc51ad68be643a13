/** What the tests need from the machine, besides npm packages. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { run } from '../node/environment.mjs';
import { CHROMIUM, POSTGRES_BIN } from '../node/test-settings.mjs';

const debianVersions = '/usr/lib/postgresql';
const succeeds = (command, ...args) => {
  try {
    return execFileSync(command, args, { stdio: ['ignore', 'pipe', 'ignore'], encoding: 'utf8' });
  } catch {
    return '';
  }
};

const needs = [
  {
    name: 'Chromium',
    packages: ['chromium'],
    elsewhere: 'Install Chromium or Chrome and name its executable with CHROMIUM_PATH.',
    isThere: () => CHROMIUM !== undefined && existsSync(CHROMIUM),
  },
  {
    name: 'PostgreSQL server',
    packages: ['postgresql'],
    elsewhere:
      'Install PostgreSQL 15 or newer and name the folder of its programs (initdb, postgres) with POSTGRES_BIN.',
    isThere: () =>
      POSTGRES_BIN !== undefined ||
      (existsSync(debianVersions) &&
        readdirSync(debianVersions).some((version) => existsSync(`${debianVersions}/${version}/bin/postgres`))),
  },
  {
    name: 'nginx with Brotli',
    packages: ['nginx', 'libnginx-mod-http-brotli-static', 'libnginx-mod-http-brotli-filter'],
    elsewhere: 'The web server tests use nginx as Debian packages it; run them on Debian or in a container of it.',
    isThere: () =>
      existsSync('/usr/sbin/nginx') && existsSync('/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'),
  },
  {
    name: 'ip, which gives a container a network',
    packages: ['iproute2'],
    elsewhere: 'The container images are tried on Linux only.',
    isThere: () => succeeds('ip', '-V') !== '',
  },
  {
    name: 'Liberation typefaces',
    packages: ['fontconfig', 'fonts-liberation'],
    elsewhere: 'Install the Liberation typefaces, or Arial and Times New Roman, and fontconfig.',
    isThere: () => /Liberation ?Sans|Arial/.test(succeeds('fc-list')),
  },
];

const isDebian = () => {
  const release = '/etc/os-release';
  return existsSync(release) && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync(release, 'utf8'));
};

const isRoot = () => process.getuid?.() === 0;

/**
 * Installs what is missing with Debian's package manager, after naming it. Elsewhere, or where `--no-install` says so,
 * it only names what is missing and how to get it.
 *
 * @returns whether all is there afterwards
 */
export async function completeMachine(mayInstall) {
  const missing = needs.filter(({ isThere }) => !isThere());
  if (missing.length === 0) return true;
  console.log(`The tests need what this machine does not have: ${missing.map(({ name }) => name).join(', ')}.`);
  if (!mayInstall || !isDebian()) {
    for (const { name, packages, elsewhere } of missing) {
      console.log(`- ${name}. On Debian: apt-get install ${packages.join(' ')}. Elsewhere: ${elsewhere}`);
    }
    console.log(
      'Without them, `npm run check` and `npm run proofs` run, and `npm run e2e` does with a Chromium of your own.',
    );
    return false;
  }
  const packages = missing.flatMap((need) => need.packages);
  const [apt, ...before] = isRoot() ? ['apt-get'] : ['sudo', 'apt-get'];
  console.log(
    `Installing with apt-get${isRoot() ? '' : ' and sudo'}: ${packages.join(' ')}. Debian starts the services of some; the tests start their own and leave those alone. (\`npm run verify -- --no-install\` installs nothing.)`,
  );
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run(apt, [...before, 'update', '-qq'], env);
  await run(apt, [...before, 'install', '-y', '-qq', ...packages], env);
  const still = missing.filter(({ isThere }) => !isThere());
  for (const { name, elsewhere } of still) console.log(`${name} is still missing. ${elsewhere}`);
  return still.length === 0;
}

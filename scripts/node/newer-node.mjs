/** Brings a Node that is new enough from the npm registry where the machine's own is too old. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const { engines } = JSON.parse(readFileSync(path.join(HERE, '..', '..', 'package.json'), 'utf8'));
const { optionalDependencies } = JSON.parse(readFileSync(path.join(HERE, 'package.json'), 'utf8'));

const numbers = (version) => version.split('.').map(Number);

/** @returns whether a version, `22.13.0`, is what `engines` of package.json asks for, `>=22.13` */
export function isNewEnough(version, asked = engines.node) {
  const [major = 0, minor = 0] = numbers(version);
  const [leastMajor = 0, leastMinor = 0] = numbers(asked.replace('>=', ''));
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

function broughtNode() {
  const names = Object.keys(optionalDependencies);
  const executable = process.platform === 'win32' ? 'node.exe' : 'node';
  return names.map((name) => path.join(HERE, 'node_modules', name, 'bin', executable)).find((file) => existsSync(file));
}

/**
 * @returns the path of a Node executable that the project brought along, or null where the machine's own is new enough
 * @throws Error that says what to install, where none of the packages fits the machine
 */
export function bringNode() {
  if (isNewEnough(process.versions.node)) return null;
  const advice = `Install Node ${engines.node} (nodejs.org, or a version manager: .nvmrc names the version) and run the command again.`;
  if (broughtNode() === undefined) {
    console.log(
      `Node ${process.versions.node} is too old for this project (${engines.node}). Bringing a newer one from the npm registry into scripts/node/node_modules; the machine's own stays as it is.`,
    );
    execFileSync('npm', ['ci', '--prefix', HERE, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  }
  const node = broughtNode();
  if (node === undefined)
    throw new Error(
      `No Node for ${process.platform} ${process.arch} is among the packages of the npm registry. ${advice}`,
    );
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  console.log(`Node ${version} of scripts/node is used.`);
  return node;
}

/**
 * What `npm start` has Node run, for those who start the site without npm and a shell in between: these keep signals to
 * themselves, and not every shell knows `exec`.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const { scripts } = JSON.parse(readFileSync(path.join(PROJECT, 'package.json'), 'utf8'));

/** The arguments of Node, as a list. @type {readonly string[]} */
export const startArguments = scripts.start.replace('exec node ', '').split(' ');

/**
 * Writes the newest version of the model as a snapshot that never changes again: decision/published/<link>.ts, and
 * <link>.answers.txt with the hash of what it answers for each link of its corpus and of the deployments.
 * Run it before the first change to a published model; it refuses to write over a snapshot.
 *
 *   npx tsx scripts/freeze-model.ts
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { decode, newestModel } from '../decision';
import { deployments } from '../decision/check/golden/deployments';

const { source } = newestModel;
const file = `decision/published/${source.link}.ts`;
const data = JSON.stringify(source);
const text = `import type { PublishedSource } from './source.ts';

/** Model ${source.version} as it was published. Written by scripts/freeze-model.ts; never changed. */
export const source: PublishedSource = ${data};
`;
writeFileSync(file, text, { flag: 'wx' });
execFileSync('npx', ['biome', 'format', '--write', '--colors=off', file], { stdio: 'inherit' });

const hash = (content: string): string => createHash('sha256').update(content).digest('hex');
const corpus = readFileSync(`decision/permalink/corpus/${source.link}.txt`, 'utf8').trimEnd().split('\n');
const links = [...new Set([...corpus, ...deployments.map(({ vector }) => vector)])];
const answers = links.map((link) => `${hash(JSON.stringify(newestModel.advise(decode(link).answers)))} ${link}\n`);
writeFileSync(`decision/published/${source.link}.answers.txt`, `${hash(data)} snapshot\n${answers.join('')}`);

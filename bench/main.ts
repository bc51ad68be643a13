/**
 * Measures speed and prints one table. Figures depend on the machine; nothing here passes or fails by them. The engines
 * that ours is measured beside are packages of this folder, which `npm run bench` installs.
 */
import { MODEL_VERSION } from '@/decision';
import { contenders } from './contenders';
import { secondsToEnumerate } from './enumerate';
import { examinationOf } from './examine';
import { fullyAnswered, partlyUnsure } from './inputs';
import { assertEqual, nanosecondsOf } from './measure';
import { rowCount, tables } from './rule-set';
import { streamOf } from './stream';
import { machine, number, printTable } from './table';

const ENUMERATED = 1_000_000;
const rows: string[][] = [];

const inputs = fullyAnswered(2_000, 1, false);
const all = contenders();
await assertEqual(all, inputs);
const times = await nanosecondsOf(all, inputs);
const [byHand = 1] = times;
const slowest = times.at(-1) ?? 1;
for (const [c, { name }] of all.entries()) {
  const time = times[c] ?? 1;
  rows.push([
    name,
    `${number(1e9 / time)} decisions/s`,
    `${number(time / byHand, 2)} x hand-written`,
    `${number(slowest / time, 1)} x the speed of json-rules-engine`,
  ]);
}

const seconds = secondsToEnumerate(ENUMERATED);
rows.push([
  `all tables, ${number(ENUMERATED)} answer sets`,
  `${number(seconds, 2)} s`,
  `${number(ENUMERATED / seconds)} sets/s`,
  'no explanation',
]);

for (const [name, sets] of [
  ['flips, outcomes, roadmap, ways: fully answered', fullyAnswered(150, 5, true)],
  ['flips, outcomes, roadmap, ways: with not sure', partlyUnsure(150, 6)],
] as const) {
  const { median, p95 } = examinationOf(sets, 3);
  rows.push([name, `${number(median, 2)} ms median`, `${number(p95, 1)} ms p95`, `${number(sets.length)} answer sets`]);
}

const lines = [
  ['fully answered, remote only', fullyAnswered(20_000, 3, true)],
  ['with not-sure answers', partlyUnsure(3_000, 4)],
] as const;
for (const [name, sets] of lines) {
  for (const options of [[], ['--only', 'layers,profile,controls']]) {
    const { seconds, bytes } = await streamOf(sets, 3, options);
    rows.push([
      `${['--ndjson', ...options].join(' ')}, ${name}`,
      `${number(sets.length / seconds)} lines/s`,
      `${number(bytes / sets.length)} bytes a line`,
      `${number(sets.length)} lines`,
    ]);
  }
}

console.log(`Model ${MODEL_VERSION}, ${machine}`);
console.log(
  `Engines: ${tables.length} tables, ${rowCount} rows, answers in, role and fired rows out, equal on ${number(inputs.length)} answer sets\n`,
);
printTable(rows);

/** Measures speed and prints one table. Figures depend on the machine; nothing here passes or fails by them. */
import { MODEL_VERSION } from '@/decision';
import { contenders } from './contenders';
import { secondsToEnumerate } from './enumerate';
import { examinationOf } from './examine';
import { distinct, fullyAnswered, inventory, partlyUnsure } from './inputs';
import { assertEqual, nanosecondsOf } from './measure';
import { rowCount, tables } from './rule-set';
import { pipeOf, type StreamResult, streamOf } from './stream';
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

const PARTS = 'layers,profile,controls';
for (const [name, sets] of [
  ['fully answered', fullyAnswered(40_000, 2, false)],
  ['fully answered, remote only', fullyAnswered(20_000, 3, true)],
  ['with not-sure answers', partlyUnsure(3_000, 4)],
  ['an inventory of remote connections', inventory(fullyAnswered(400, 7, true), 40_000, 8)],
] as const) {
  const row = (what: string, { seconds, bytes }: StreamResult, note: string) =>
    rows.push([what, `${number(sets.length / seconds)} lines/s`, `${number(bytes / 1e6 / seconds)} MB/s`, note]);
  const all = await streamOf(sets, 3);
  row(`--ndjson, ${name}`, all, `${number(sets.length)} lines, ${number(distinct(sets))} distinct`);
  const pipe = await pipeOf(all.bytes, 3);
  const ratio = number(all.seconds / pipe.seconds, 1);
  row(
    '  its bytes through a pipe, nothing else',
    pipe,
    `${number(all.bytes / sets.length)} bytes a line, ${ratio} x as fast`,
  );
  row('  its layers alone', await streamOf(sets, 3, ['--only', 'layers']), '--only layers');
  row('  layers, profile and controls', await streamOf(sets, 3, ['--only', PARTS]), `--only ${PARTS}`);
}

console.log(`Model ${MODEL_VERSION}, ${machine}`);
console.log(
  `Engines: ${tables.length} tables, ${rowCount} rows, answers in, role and fired rows out, equal on ${number(inputs.length)} answer sets\n`,
);
printTable(rows);

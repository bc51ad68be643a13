/** Prints distinct seeded random answer sets, one JSON object a line: `tsx scripts/random-answers.ts COUNT SEED`. */
import { randomAnswers } from '../decision/check/random-answers';

const [count = 10, seed = 1] = process.argv.slice(2).map(Number);
const lines = new Set<string>();
for (const answers of randomAnswers(seed)) {
  if (lines.size >= count) break;
  lines.add(JSON.stringify(answers));
}
process.stdout.write(`${[...lines].join('\n')}\n`);

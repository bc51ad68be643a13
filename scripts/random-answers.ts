/** Prints seeded random answer sets, one JSON object a line: `tsx scripts/random-answers.ts COUNT SEED`. */
import { randomAnswers } from '../decision/check/random-answers';

const [count = 10, seed = 1] = process.argv.slice(2).map(Number);
const answers = randomAnswers(seed);
let lines = '';
for (let i = 0; i < count; i++) lines += `${JSON.stringify(answers.next().value)}\n`;
process.stdout.write(lines);

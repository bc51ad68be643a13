/**
 * Sets up what the tests need and runs all of them: `npm run verify`, with `-- --no-install` without touching the machine.
 * Ends with the time of each step and the line `N passed, N failed`.
 */
import { rmSync } from 'node:fs';
import { prepared, run } from '../node/environment.mjs';
import { CI } from '../node/test-settings.mjs';
import { completeMachine } from './machine.mjs';
import { tally } from './tally.mjs';

const REPORTS = 'reports';

/** Each step is a script of package.json; those that count tests leave a report. */
const steps = [
  { script: 'lint' },
  { script: 'build' },
  { script: 'typecheck' },
  { script: 'unused' },
  { script: 'content' },
  { script: 'unit', report: 'unit' },
  { script: 'proofs', report: 'proofs' },
  { script: 'system', report: 'system' },
  { script: 'e2e' },
];

const reporting = (report) =>
  report === undefined ? [] : ['--', '--reporter=default', '--reporter=json', `--outputFile=${REPORTS}/${report}.json`];

async function steppedThrough(env) {
  const times = [];
  for (const { script, report } of steps) {
    console.log(`== ${script}`);
    const began = performance.now();
    const code = await run('npm', ['run', '--silent', script, ...reporting(report)], env);
    times.push({ script, code, seconds: Math.round((performance.now() - began) / 1000) });
    if (code !== 0) console.log(`== ${script} failed`);
  }
  return times;
}

const isComplete = await completeMachine(!process.argv.includes('--no-install'));
if (!isComplete) process.exit(1);
const env = await prepared();
for (const folder of [REPORTS, 'test-results', '.next']) rmSync(folder, { recursive: true, force: true });
const times = await steppedThrough({ ...env, CI });
for (const { script, code, seconds } of times)
  console.log(`${script.padEnd(10)} ${String(seconds).padStart(4)} s${code === 0 ? '' : '  failed'}`);
process.exit(tally(REPORTS, times.filter(({ code }) => code !== 0).length) ? 0 : 1);

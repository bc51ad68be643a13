/** Sums the test reports into the closing line. Fails when a step failed, a test failed, or no test ran. */
import { existsSync, readFileSync } from 'node:fs';

const failedSteps = Number(process.argv[2] ?? 0);
const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

const unit = read('reports/unit.json');
const browser = read('reports/e2e.json');
const passed = (unit?.numPassedTests ?? 0) + (browser?.stats.expected ?? 0);
const failedTests = (unit?.numFailedTests ?? 1) + (browser ? browser.stats.unexpected + browser.stats.flaky : 1);
// A step that failed without a failed test (lint, build, types, a suite that did not load) counts as one failure.
const failed = failedTests > 0 ? failedTests : failedSteps;

process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

/** Names the failures of the test reports again and sums the tests into the closing line. Fails when a step failed, a test failed, or no test ran. */
import { existsSync, readFileSync } from 'node:fs';

const failedSteps = Number(process.argv[2] ?? 0);
const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);
const inSuites = (suites, file) =>
  suites.flatMap((suite) => [
    ...suite.specs
      .filter(({ ok, tests }) => !ok || tests.some(({ status }) => status === 'flaky'))
      .map(({ title, tests }) => ({
        name: `${file ?? suite.file} › ${title}`,
        why: tests.flatMap(({ results }) => results.flatMap(({ errors }) => errors.map(({ message }) => message))),
      })),
    ...inSuites(suite.suites ?? [], file ?? suite.file),
  ]);

const unit = read('reports/unit.json');
const browser = read('reports/e2e.json');

const failures = [
  ...(unit?.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    // A file that does not load fails without a test.
    if (status === 'failed' && failed.length === 0) return [{ name, why: [message] }];
    return failed.map(({ fullName, failureMessages }) => ({ name: `${name} › ${fullName}`, why: failureMessages }));
  }),
  ...inSuites(browser?.suites ?? []),
];
for (const { name, why } of failures) {
  process.stdout.write(`FAILED ${name.replace(`${process.cwd()}/`, '')}\n`);
  process.stdout.write(`${why.join('\n').slice(0, 4_000)}\n\n`);
}

const passed = (unit?.numPassedTests ?? 0) + (browser?.stats.expected ?? 0);
const failedTests = (unit?.numFailedTests ?? 1) + (browser ? browser.stats.unexpected + browser.stats.flaky : 1);
// A step that failed without a failed test (lint, build, types, a suite that did not load) counts as one failure.
const failed = failedTests > 0 ? failedTests : failedSteps;

process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

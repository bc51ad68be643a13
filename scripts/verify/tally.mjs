/** Names the failures of the test reports again and sums the tests into the closing line. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

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

/** What a report of vitest says; without a report the step itself failed. */
function ofVitest(report) {
  if (report === null) return { passed: 0, failed: 1, failures: [] };
  const failures = report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    // A file that does not load fails without a test.
    if (status === 'failed' && failed.length === 0) return [{ name, why: [message] }];
    return failed.map(({ fullName, failureMessages }) => ({ name: `${name} › ${fullName}`, why: failureMessages }));
  });
  return { passed: report.numPassedTests, failed: failures.length, failures };
}

function ofPlaywright(report) {
  if (report === null) return { passed: 0, failed: 1, failures: [] };
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected, failed: unexpected + flaky, failures: inSuites(report.suites) };
}

/**
 * @param folder that of the reports
 * @param failedSteps how many steps ended with an error; one that failed without a failed test counts as one failure
 * @returns whether something ran and nothing failed
 */
export function tally(folder, failedSteps) {
  const report = (name) => read(path.join(folder, `${name}.json`));
  const results = [...['unit', 'proofs', 'system'].map((name) => ofVitest(report(name))), ofPlaywright(report('e2e'))];
  for (const { name, why } of results.flatMap(({ failures }) => failures)) {
    console.log(`FAILED ${name.replace(`${process.cwd()}/`, '')}\n${why.join('\n').slice(0, 4_000)}\n`);
  }
  const sum = (count) => results.reduce((total, result) => total + result[count], 0);
  const failed = Math.max(sum('failed'), failedSteps > 0 ? 1 : 0);
  console.log(`${sum('passed')} passed, ${failed} failed`);
  return failed === 0 && sum('passed') > 0;
}

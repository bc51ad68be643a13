/**
 * Checks the content and prints what there is: `npm run content`. Ends with exit code 1 when something is wrong.
 * `npm run content -- --register` first records the headings of the published guides, which then may not change.
 */
import { capabilityReport } from '@/content/check/capabilities';
import { frameworkFindings, frameworkReport } from '@/content/check/frameworks';
import { checkGuides, registerHeadings } from '@/content/check/guides';
import { guideReport } from '@/content/check/report';

async function main(): Promise<void> {
  if (process.argv.includes('--register')) await registerHeadings();
  const { guides, findings: guideFindings } = await checkGuides();
  const findings = [...guideFindings, ...frameworkFindings()];
  const today = new Date().toISOString().slice(0, 10);
  const lines = [
    ...guideReport(guides, today),
    '',
    ...frameworkReport(),
    '',
    ...capabilityReport(today),
    '',
    ...findings.map(({ file, rule, message }) => `${file}: ${rule}: ${message}`),
    `${findings.length} findings`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = findings.length === 0 ? 0 : 1;
}

await main();

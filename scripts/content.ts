/**
 * Checks the content and prints what there is: `npm run content`. Ends with exit code 1 when something is wrong.
 * `npm run content -- --register` first records the headings of the published guides and the addresses of all pages,
 * which then may not change.
 */
import { checkAddresses, registerAddresses } from '@/content/check/addresses';
import { capabilityReport } from '@/content/check/capabilities';
import { checkControls, controlReport } from '@/content/check/controls';
import { frameworkFindings, frameworkReport } from '@/content/check/frameworks';
import { glossaryFindings } from '@/content/check/glossary';
import { checkGuides, registerHeadings } from '@/content/check/guides';
import { incidentReport } from '@/content/check/incident-report';
import { checkIncidents } from '@/content/check/incidents';
import { checkJournal } from '@/content/check/journal';
import { guideReport } from '@/content/check/report';
import { tableLines } from '@/content/check/table';
import { terms } from '@/content/glossary';
import { issueFiles } from '@/content/journal-files';

async function main(): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  if (process.argv.includes('--register')) {
    await registerHeadings();
    await registerAddresses(today);
  }
  const { guides, findings: guideFindings, pages, misspelt } = await checkGuides();
  const controls = await checkControls(pages, misspelt);
  const { incidents, findings: incidentFindings } = await checkIncidents(pages, misspelt);
  const journal = checkJournal(await issueFiles(), pages, misspelt);
  const addresses = await checkAddresses();
  const findings = [
    ...guideFindings,
    ...controls.findings,
    ...incidentFindings,
    ...journal.findings,
    ...frameworkFindings(),
    ...glossaryFindings(misspelt),
    ...addresses.findings,
  ];
  const lines = [
    ...guideReport(guides, today),
    '',
    ...controlReport(controls.texts),
    '',
    ...incidentReport(incidents, today),
    '',
    ...journal.report,
    '',
    ...frameworkReport(),
    '',
    ...capabilityReport(today),
    '',
    ...tableLines([
      ['terms', String(terms.length)],
      ['addresses published', String(addresses.published)],
    ]),
    '',
    ...findings.map(({ file, rule, message }) => `${file}: ${rule}: ${message}`),
    `${findings.length} findings`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = findings.length === 0 ? 0 : 1;
}

await main();

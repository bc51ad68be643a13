/**
 * Checks the content and prints what there is: `npm run content`. Ends with exit code 1 when something is wrong.
 * `npm run content -- --register` first records the addresses of all pages and of their parts, which then may not go away,
 * and the titles of framework entries, which the decision model takes from there.
 */
import { contentChecks } from '@/checks/content';
import { type Finding, thrownFinding } from '@/checks/content/finding';
import { newSpeller } from '@/checks/content/spelling';
import { tableLines } from '@/checks/content/table';
import { registerTitles } from '@/checks/content/titles';
import { checkLinks } from '@/checks/links/check';
import { checkPublished, registerAddresses } from '@/checks/links/published';
import { linkedTexts } from '@/checks/links/texts';
import { readingDocuments } from '@/server/reading';

interface Addresses {
  readonly findings: readonly Finding[];
  readonly published: number;
  readonly links: number;
}

/**
 * Checks, and with `register` first records, the addresses of what there is to read. Where a text cannot be read, that is
 * the finding, and nothing is recorded: half a list would say that the rest is gone.
 */
async function addresses(register: boolean, today: string): Promise<Addresses> {
  try {
    const [documents, texts] = await Promise.all([readingDocuments(), linkedTexts()]);
    if (register) await registerAddresses(documents, today);
    const [published, links] = await Promise.all([checkPublished(documents), checkLinks(documents, texts)]);
    return {
      findings: [...published.findings, ...links.findings],
      published: published.published,
      links: links.links,
    };
  } catch (error) {
    return { findings: [thrownFinding(error, 'unreadable')], published: 0, links: 0 };
  }
}

async function main(): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const register = process.argv.includes('--register');
  if (register) await registerTitles();
  const { published, links, findings: addressFindings } = await addresses(register, today);
  const misspelt = await newSpeller();
  const checked = await Promise.all(contentChecks.map((check) => check(misspelt, today)));
  const faults = checked.flatMap((one) => one.findings);
  // A text that cannot be read is named by the check of its kind; the addresses only say it again.
  const findings = [
    ...faults,
    ...addressFindings.filter((one) => !faults.some(({ message }) => message === one.message)),
  ];
  const lines = [
    ...checked.flatMap(({ report }) => [...report, '']),
    ...tableLines([
      ['addresses published', String(published)],
      ['links followed', String(links)],
    ]),
    '',
    ...findings.map(({ file, rule, message }) => `${file}: ${rule}: ${message}`),
    `${findings.length} findings`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = findings.length === 0 ? 0 : 1;
}

await main();

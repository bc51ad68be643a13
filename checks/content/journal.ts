import { type Issue, issueOf } from '@/content/journal-files';
import type { MdxFile } from '@/content/mdx-files';
import { type MdxFacts, readMdx } from './document';
import type { Finding } from './finding';
import { linkCounts } from './links';
import { gradeLevel } from './readability';
import { unknownReferences } from './references';
import type { Speller } from './spelling';
import { tableLines } from './table';

/** An issue with a valid head and a readable body. */
interface ReadIssue {
  readonly file: string;
  readonly head: Issue;
  readonly facts: MdxFacts;
}

function readIssue(file: MdxFile): ReadIssue | Finding {
  try {
    return { file: file.file, head: issueOf(file), facts: readMdx(file.text) };
  } catch (error) {
    return { file: file.file, rule: 'schema', message: error instanceof Error ? error.message : String(error) };
  }
}

function issueFindings({ file, head, facts }: ReadIssue, misspelt: Speller): Finding[] {
  const text = [head.title, head.summary, ...facts.runs].join('\n');
  const faults: { readonly [rule: string]: readonly string[] } = {
    reference: unknownReferences(text).map((reference) => `no framework of ours has an entry ${reference}`),
    spelling: misspelt(text).map((word) => `"${word}": mend it or add it to checks/content/words.txt`),
  };
  return Object.entries(faults).flatMap(([rule, messages]) => messages.map((message) => ({ file, rule, message })));
}

function rowOf({ head, facts }: ReadIssue): string[] {
  const { internal, anchors, external } = linkCounts(facts.links);
  const grade = (Math.round(gradeLevel(facts.paragraphs) * 10) / 10).toFixed(1);
  return [head.slug, head.published, ...[facts.words, grade, internal, anchors, external].map(String)];
}

/**
 * Reads issues of the journal and everything that they point at.
 * @param files the issues as they lie on disk
 * @returns what is wrong, and a table of the issues, a line each
 */
export function checkJournal(
  files: readonly MdxFile[],
  misspelt: Speller,
): { findings: readonly Finding[]; report: readonly string[] } {
  const read = files.map(readIssue);
  const issues = read.filter((issue) => 'head' in issue);
  return {
    findings: [
      ...read.filter((issue) => 'rule' in issue),
      ...issues.flatMap((issue) => issueFindings(issue, misspelt)),
    ],
    report: tableLines([
      ['issue', 'published', 'words', 'grade', 'links', 'anchors', 'outside'],
      ...issues.map(rowOf),
      [`${issues.length} issues of the journal`, '', '', '', '', '', ''],
    ]),
  };
}

import { type Issue, journal } from '@/content/collections/journal';
import { linkCounts } from './links';
import { gradeLevel } from './readability';
import { tableLines } from './table';
import type { ReadText, TextRules } from './texts';

export const issueRules: TextRules<Issue> = {
  collection: journal,
  shown: ({ title, summary }) => [title, summary],
  faults: () => ({}),
};

function rowOf({ head, facts }: ReadText<Issue>): string[] {
  const { internal, anchors, external } = linkCounts(facts.links);
  const grade = (Math.round(gradeLevel(facts.paragraphs) * 10) / 10).toFixed(1);
  return [head.id, head.published, ...[facts.words, grade, internal, anchors, external].map(String)];
}

/** A table of the issues, a line each. */
export const issueReport = (issues: readonly ReadText<Issue>[]): readonly string[] =>
  tableLines([
    ['issue', 'published', 'words', 'grade', 'links', 'anchors', 'outside'],
    ...issues.map(rowOf),
    [`${issues.length} issues of the journal`, '', '', '', '', '', ''],
  ]);

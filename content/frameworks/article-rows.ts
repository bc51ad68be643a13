/**
 * The three rows of the alignment table in the article that this project started from, as cited there, each with the
 * exact references beside it. The recommendation page shows them first.
 */
import { type AlignmentRow, MODEL } from '@/decision';

/** The article, as the page cites it. */
export const article = {
  title: 'How do organisations decide whether MCP should use OAuth, mTLS, or federation?',
  publisher: 'Non-Human & AI Identity Journal',
  checked: '2026-11-22',
} as const;

export interface ExactReference {
  readonly framework: string;
  readonly ref: string;
  readonly title: string;
}

export interface ArticleRow {
  readonly id: string;
  readonly frameworkAsCited: string;
  /** Null where the article cites no reference. */
  readonly referenceAsCited: string | null;
  readonly exact: readonly ExactReference[];
  /** How the citation and the exact references differ. */
  readonly note: string;
}

/** @throws Error where the alignment table has no such entry */
const exact = (framework: string, ...refs: readonly string[]): readonly ExactReference[] =>
  refs.map((ref) => {
    const title = MODEL.alignment.entries[framework]?.[ref];
    if (title === undefined) throw new Error(`${framework} has no entry ${ref}`);
    return { framework, ref, title };
  });

export const articleRows: readonly ArticleRow[] = [
  {
    id: 'owasp-agentic',
    frameworkAsCited: 'OWASP Agentic AI Top 10',
    referenceAsCited: null,
    exact: exact('owasp-agentic-top10-2026', 'ASI03', 'ASI07', 'ASI02'),
    note: 'The article names no entry and calls the OWASP Top 10 for Agentic Applications 2026 by more than one name; these three entries are about identity, the channel and the use of tools.',
  },
  {
    id: 'owasp-nhi',
    frameworkAsCited: 'OWASP Non-Human Identity Top 10',
    referenceAsCited: 'NHI-01',
    exact: exact('owasp-nhi-top10-2025', 'NHI4:2025', 'NHI5:2025', 'NHI7:2025'),
    note: 'NHI1:2025 is Improper Offboarding; credentials, scopes and rotation, which the article means, are entries 4, 5 and 7 of that list.',
  },
  {
    id: 'nist-zero-trust',
    frameworkAsCited: 'NIST Zero Trust (SP 800-207)',
    referenceAsCited: 'PR.AC-1',
    exact: [
      ...exact('nist-sp-800-207', 'Tenet 3', 'Tenet 4', 'Tenet 6'),
      ...exact('nist-csf-2.0', 'PR.AA-01', 'PR.AA-03', 'PR.AA-05'),
    ],
    note: 'PR.AC-1 is a subcategory of CSF 1.1, not of SP 800-207, which has tenets and no control ids; CSF 2.0 carries its content on as PR.AA-01 and PR.AA-05.',
  },
];

export interface MetReference extends ExactReference {
  /** Controls of the recommendation through which the reference is addressed; empty where it is not. */
  readonly controls: readonly string[];
  /** Id of the sentence that says why, or null where the reference is not addressed. */
  readonly relevance: string | null;
}

export interface MetArticleRow extends Omit<ArticleRow, 'exact'> {
  readonly exact: readonly MetReference[];
}

/** The article's rows with what a recommendation does for each exact reference, read from its alignment. */
export function articleRowsFor(alignment: readonly AlignmentRow[]): readonly MetArticleRow[] {
  return articleRows.map((row) => ({
    ...row,
    exact: row.exact.map((reference) => {
      const met = alignment.find(({ framework, ref }) => framework === reference.framework && ref === reference.ref);
      return { ...reference, controls: met?.controls ?? [], relevance: met?.relevance ?? null };
    }),
  }));
}

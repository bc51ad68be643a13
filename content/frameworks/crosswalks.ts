/**
 * Mappings between frameworks that a publisher made, carried over by id. Only what the publisher states stands here;
 * our own mapping of controls is in `coverage.ts`.
 */
export interface CrosswalkRow {
  readonly from: string;
  /** Framework id to the references that the publisher puts beside the entry, in the publisher's order. */
  readonly to: { readonly [framework: string]: readonly string[] };
}

export interface Crosswalk {
  readonly id: 'agentic-to-llm' | 'nhi-to-agentic';
  /** Framework of the entries on the left. */
  readonly from: string;
  /** Frameworks on the right, one column each. */
  readonly to: readonly string[];
  readonly source: { readonly title: string; readonly clause: string; readonly url: string };
  readonly checked: string;
  readonly rows: readonly CrosswalkRow[];
}

const document = {
  title: 'OWASP Top 10 for Agentic Applications 2026',
  url: 'https://genai.owasp.org/resource/owasp-top-10-for-agentic-applications-for-2026/',
} as const;

export const crosswalks: readonly Crosswalk[] = [
  {
    id: 'agentic-to-llm',
    from: 'owasp-agentic-top10-2026',
    to: ['owasp-llm-top10-2025', 'owasp-agentic-threats-mitigations'],
    source: { ...document, clause: 'Appendix A' },
    checked: '2026-11-22',
    rows: [
      {
        from: 'ASI01',
        to: { 'owasp-llm-top10-2025': ['LLM01:2025', 'LLM06:2025'], 'owasp-agentic-threats-mitigations': ['T6', 'T7'] },
      },
      {
        from: 'ASI02',
        to: { 'owasp-llm-top10-2025': ['LLM06:2025'], 'owasp-agentic-threats-mitigations': ['T2', 'T4', 'T16'] },
      },
      {
        from: 'ASI03',
        to: {
          'owasp-llm-top10-2025': ['LLM01:2025', 'LLM06:2025', 'LLM02:2025'],
          'owasp-agentic-threats-mitigations': ['T3'],
        },
      },
      {
        from: 'ASI04',
        to: {
          'owasp-llm-top10-2025': ['LLM03:2025'],
          'owasp-agentic-threats-mitigations': ['T17', 'T2', 'T11', 'T12', 'T13', 'T16'],
        },
      },
      {
        from: 'ASI05',
        to: { 'owasp-llm-top10-2025': ['LLM01:2025', 'LLM05:2025'], 'owasp-agentic-threats-mitigations': ['T11'] },
      },
      {
        from: 'ASI06',
        to: {
          'owasp-llm-top10-2025': ['LLM01:2025', 'LLM04:2025', 'LLM08:2025'],
          'owasp-agentic-threats-mitigations': ['T1', 'T4', 'T6', 'T12'],
        },
      },
      {
        from: 'ASI07',
        to: {
          'owasp-llm-top10-2025': ['LLM02:2025', 'LLM06:2025'],
          'owasp-agentic-threats-mitigations': ['T12', 'T16'],
        },
      },
      {
        from: 'ASI08',
        to: {
          'owasp-llm-top10-2025': ['LLM01:2025', 'LLM04:2025', 'LLM06:2025'],
          'owasp-agentic-threats-mitigations': ['T5', 'T8'],
        },
      },
      {
        from: 'ASI09',
        to: {
          'owasp-llm-top10-2025': ['LLM01:2025', 'LLM05:2025', 'LLM06:2025', 'LLM09:2025'],
          'owasp-agentic-threats-mitigations': ['T7', 'T8', 'T10'],
        },
      },
      {
        from: 'ASI10',
        to: {
          'owasp-llm-top10-2025': ['LLM02:2025', 'LLM09:2025'],
          'owasp-agentic-threats-mitigations': ['T13', 'T14', 'T15'],
        },
      },
    ],
  },
  {
    id: 'nhi-to-agentic',
    from: 'owasp-nhi-top10-2025',
    to: ['owasp-agentic-top10-2026'],
    source: { ...document, clause: 'Appendix C' },
    checked: '2026-11-22',
    rows: [
      { from: 'NHI1:2025', to: { 'owasp-agentic-top10-2026': ['ASI04'] } },
      { from: 'NHI2:2025', to: { 'owasp-agentic-top10-2026': ['ASI02', 'ASI06'] } },
      { from: 'NHI3:2025', to: { 'owasp-agentic-top10-2026': ['ASI04', 'ASI03'] } },
      { from: 'NHI4:2025', to: { 'owasp-agentic-top10-2026': ['ASI03', 'ASI07'] } },
      { from: 'NHI5:2025', to: { 'owasp-agentic-top10-2026': ['ASI02', 'ASI03'] } },
      { from: 'NHI6:2025', to: { 'owasp-agentic-top10-2026': ['ASI04', 'ASI05'] } },
      { from: 'NHI7:2025', to: { 'owasp-agentic-top10-2026': ['ASI06', 'ASI08'] } },
      { from: 'NHI8:2025', to: { 'owasp-agentic-top10-2026': ['ASI08', 'ASI07'] } },
      { from: 'NHI9:2025', to: { 'owasp-agentic-top10-2026': ['ASI08', 'ASI04'] } },
      { from: 'NHI10:2025', to: { 'owasp-agentic-top10-2026': ['ASI09', 'ASI01'] } },
    ],
  },
];

/** What sort of document each framework is. The groups stand in the order of the list; a test holds them complete. */
export const frameworkKinds = {
  risks: [
    'owasp-agentic-top10-2026',
    'owasp-nhi-top10-2025',
    'owasp-mcp-top10-2025',
    'owasp-llm-top10-2026',
    'owasp-llm-top10-2025',
    'owasp-api-top10-2023',
    'owasp-agentic-skills-top10',
    'owasp-agentic-threats-mitigations',
  ],
  architecture: ['mcp-spec-2026-07-28', 'nist-sp-800-207', 'nist-sp-800-207a', 'nist-sp-800-63c-4'],
  controls: [
    'nist-csf-2.0',
    'nist-sp-800-53r5',
    'iso-27001-2022',
    'cis-controls-8.1',
    'csa-aicm-1.1',
    'nist-csf-1.1-legacy',
  ],
  attacks: ['mitre-attack', 'mitre-atlas', 'csa-maestro'],
  duties: ['eu-nis2', 'eu-dora', 'eu-ai-act', 'pci-dss-4.0.1'],
  watch: ['emerging-2026'],
} as const;

export type FrameworkKind = keyof typeof frameworkKinds;

export type FrameworkId = (typeof frameworkKinds)[FrameworkKind][number];

/** Frameworks whose publisher gives no titles that we could or may show: those beside the references are our labels. */
export const labelledByUs: ReadonlySet<string> = new Set<FrameworkId>(['pci-dss-4.0.1', 'mcp-spec-2026-07-28']);

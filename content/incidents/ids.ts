/** What kind of event an incident was. A vulnerability record is no breach, and a demonstration is no attack. */
export type IncidentKind = 'breach' | 'attack' | 'vulnerability' | 'research' | 'misconfiguration' | 'accident';

export interface IncidentLabel {
  readonly title: string;
  readonly kind: IncidentKind;
  /** Year and month in which it became known, ISO 8601. */
  readonly known: string;
}

/** The cases that guides refer to, by their ids. An id keeps its meaning for ever. */
export const incidentLabels = {
  'salesloft-drift-2025': { title: 'Salesloft Drift OAuth token theft', kind: 'breach', known: '2025-08' },
  'gainsight-2025': { title: 'Gainsight applications on Salesforce', kind: 'breach', known: '2025-11' },
  'klue-2026': { title: 'Klue integration tokens', kind: 'breach', known: '2026-06' },
  'vercel-context-2026': { title: 'Vercel through the AI tool Context.ai', kind: 'breach', known: '2026-04' },
  'circleci-2023': { title: 'CircleCI customer secrets', kind: 'breach', known: '2023-01' },
  'storm-0558-2023': { title: 'Storm-0558 forged tokens at Microsoft', kind: 'breach', known: '2023-07' },
  'servicenow-bodysnatcher-2026': {
    title: 'ServiceNow BodySnatcher (CVE-2025-12420)',
    kind: 'vulnerability',
    known: '2026-01',
  },
  'litellm-cve-2026-59822': {
    title: 'LiteLLM gateway token fallback (CVE-2026-59822)',
    kind: 'vulnerability',
    known: '2026-07',
  },
  'jetbrains-cve-2024-37051': {
    title: 'JetBrains GitHub plugin token exposure (CVE-2024-37051)',
    kind: 'vulnerability',
    known: '2024-06',
  },
  'mcp-remote-cve-2025-6514': {
    title: 'mcp-remote command injection (CVE-2025-6514)',
    kind: 'vulnerability',
    known: '2025-07',
  },
  'claude-code-cves': {
    title: 'Claude Code project-file flaws (CVE-2025-59536, CVE-2026-21852)',
    kind: 'vulnerability',
    known: '2026-02',
  },
  'mitiga-mcp-mitm-2026': { title: 'Claude Code MCP token interception', kind: 'research', known: '2026-05' },
  'asana-mcp-2025': { title: 'Asana MCP cross-tenant exposure', kind: 'misconfiguration', known: '2025-06' },
  'github-mcp-2025': { title: 'GitHub MCP toxic agent flow', kind: 'research', known: '2025-05' },
  'supabase-mcp-2025': { title: 'Supabase MCP with an administrative key', kind: 'research', known: '2025-07' },
  'clinejection-2026': { title: 'Clinejection (Cline)', kind: 'attack', known: '2026-02' },
  'pocketos-2026': { title: 'PocketOS database deleted by its coding agent', kind: 'accident', known: '2026-04' },
  'postmark-mcp-2025': { title: 'postmark-mcp turned malicious', kind: 'attack', known: '2025-09' },
  'smithery-2025': { title: 'Smithery hosting path traversal', kind: 'research', known: '2025-10' },
  'deadbugz-2026': { title: 'Deadbugz MCP server campaign', kind: 'attack', known: '2026-09' },
} as const satisfies Record<string, IncidentLabel>;

export type IncidentId = keyof typeof incidentLabels;

export const incidentIds = Object.keys(incidentLabels) as IncidentId[];

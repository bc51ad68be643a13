/**
 * Where the article that this project started from cites or states something that its sources do not bear out. The
 * article's wording is named, not quoted at length; what holds instead is in our words, with what was read.
 */

export interface CorrectionSource {
  readonly title: string;
  readonly url: string;
  /** The text of the one who answers for it, or a report by somebody else. */
  readonly read: 'primary' | 'secondary';
}

export interface Correction {
  readonly id: string;
  readonly about: 'reference' | 'statement';
  readonly asCited: string;
  readonly correction: string;
  /** Entries to cite instead: framework id to references. */
  readonly instead: { readonly [framework: string]: readonly string[] };
  /** Further frameworks on whose pages the correction is shown. */
  readonly shownOn: readonly string[];
  /** Id of the case of ours that the citation is about. */
  readonly incident?: string;
  readonly sources: readonly CorrectionSource[];
}

export const CORRECTIONS_CHECKED = '2026-11-22';

export const corrections: readonly Correction[] = [
  {
    id: 'agentic-list',
    about: 'reference',
    asCited: 'OWASP Agentic AI Top 10, also OWASP Agentic Applications Top 10; no entry named',
    correction:
      'It is one list under several names. Its name is OWASP Top 10 for Agentic Applications 2026. ASI03 speaks of identity and privilege, ASI07 of the channel, ASI02 of the use of tools.',
    instead: { 'owasp-agentic-top10-2026': ['ASI02', 'ASI03', 'ASI07'] },
    shownOn: [],
    sources: [
      {
        title: 'OWASP Top 10 for Agentic Applications 2026',
        url: 'https://genai.owasp.org/resource/owasp-top-10-for-agentic-applications-for-2026/',
        read: 'primary',
      },
    ],
  },
  {
    id: 'nhi-01',
    about: 'reference',
    asCited: 'OWASP Non-Human Identity Top 10, NHI-01',
    correction:
      'The id is written NHI1:2025, and that entry is Improper Offboarding. Credentials, scopes and rotation, of which the article speaks, are entries 2, 4, 5 and 7.',
    instead: { 'owasp-nhi-top10-2025': ['NHI2:2025', 'NHI4:2025', 'NHI5:2025', 'NHI7:2025'] },
    shownOn: [],
    sources: [
      {
        title: 'OWASP Non-Human Identities Top 10, 2025',
        url: 'https://owasp.org/www-project-non-human-identities-top-10/2025/top-10-2025',
        read: 'primary',
      },
    ],
  },
  {
    id: 'pr-ac-1',
    about: 'reference',
    asCited: 'NIST Zero Trust (SP 800-207), PR.AC-1',
    correction:
      'SP 800-207 has tenets and no control ids. PR.AC-1 is a subcategory of CSF 1.1; according to a reference site, PR.AA-01 of CSF 2.0 takes it in. Checking each workload and the context of each request is what tenets 3, 4 and 6 ask.',
    instead: {
      'nist-sp-800-207': ['Tenet 3', 'Tenet 4', 'Tenet 6'],
      'nist-sp-800-207a': ['ID-SEG-REC-2', 'ID-SEG-REC-3', 'ID-SEG-REC-5'],
      'nist-csf-2.0': ['PR.AA-01', 'PR.AA-03', 'PR.AA-04', 'PR.AA-05'],
    },
    shownOn: ['nist-csf-1.1-legacy'],
    sources: [
      {
        title: 'CSF Tools, PR.AA-01',
        url: 'https://csf.tools/reference/nist-cybersecurity-framework/v2-0/pr/pr-aa/pr-aa-01/',
        read: 'secondary',
      },
    ],
  },
  {
    id: 'claude-code',
    about: 'reference',
    asCited: 'An analysis of Claude Code security, named among frameworks',
    correction:
      'That is an article and not a framework, so there is no entry to align to. The public records on the subject are CVE-2025-59536 and CVE-2026-21852: settings of a project took effect before the developer had trusted it.',
    instead: { 'owasp-agentic-top10-2026': ['ASI03', 'ASI04', 'ASI05'] },
    shownOn: [],
    incident: 'claude-code-cves',
    sources: [
      {
        title: 'Claude Code advisory GHSA-4fgq-fpq9-mr3g',
        url: 'https://github.com/anthropics/claude-code/security/advisories/GHSA-4fgq-fpq9-mr3g',
        read: 'primary',
      },
      {
        title: 'Claude Code advisory GHSA-jh7p-qr78-84p7',
        url: 'https://github.com/anthropics/claude-code/security/advisories/GHSA-jh7p-qr78-84p7',
        read: 'primary',
      },
    ],
  },
  {
    id: 'salesloft',
    about: 'reference',
    asCited: 'Salesloft OAuth token breach',
    correction:
      'The tokens were those that Drift, a product of Salesloft, held for its customers in August 2025. Google names the actor UNC6395. The product belongs in the citation.',
    instead: { 'owasp-nhi-top10-2025': ['NHI3:2025'], 'mitre-attack': ['T1528', 'T1550.001'] },
    shownOn: [],
    incident: 'salesloft-drift-2025',
    sources: [
      {
        title: 'Google Threat Intelligence on Salesloft Drift',
        url: 'https://cloud.google.com/blog/topics/threat-intelligence/data-theft-salesforce-instances-via-salesloft-drift',
        read: 'primary',
      },
      {
        title: 'Okta on Drift and Gainsight',
        url: 'https://www.okta.com/en-nl/newsroom/articles/first-drift--now-gainsight--closing-the-gaps-in-saas-hygiene',
        read: 'primary',
      },
    ],
  },
  {
    id: 'jetbrains',
    about: 'reference',
    asCited: 'JetBrains GitHub plugin token exposure',
    correction:
      'The record is CVE-2024-37051, published on 10 June 2024. It is a vulnerability; we found no report of its abuse.',
    instead: { 'owasp-nhi-top10-2025': ['NHI2:2025', 'NHI3:2025'], 'mitre-attack': ['T1528'] },
    shownOn: [],
    incident: 'jetbrains-cve-2024-37051',
    sources: [
      {
        title: 'CVE-2024-37051, record of the CVE Program',
        url: 'https://github.com/CVEProject/cvelistV5/blob/main/cves/2024/37xxx/CVE-2024-37051.json',
        read: 'primary',
      },
    ],
  },
  {
    id: 'oauth-draft',
    about: 'reference',
    asCited: 'OAuth 2.1, as if it were published',
    correction: 'OAuth 2.1 is an IETF draft. What an MCP server follows is the profile of it in the MCP specification.',
    instead: { 'mcp-spec-2026-07-28': ['MCP-AUTH standards'] },
    shownOn: [],
    sources: [
      {
        title: 'The OAuth 2.1 Authorization Framework, draft-ietf-oauth-v2-1',
        url: 'https://datatracker.ietf.org/doc/draft-ietf-oauth-v2-1/',
        read: 'primary',
      },
      {
        title: 'MCP specification 2026-07-28, authorization',
        url: 'https://modelcontextprotocol.io/specification/2026-07-28/basic/authorization',
        read: 'primary',
      },
    ],
  },
  {
    id: 'alternatives',
    about: 'statement',
    asCited: 'OAuth, mTLS and federation as three to choose from',
    correction:
      'They are layers. Authorisation in MCP builds on OAuth; federation for it usually ends in an OAuth token; mTLS proves a machine or binds a token. The article’s own closing advice, to compose them, holds.',
    instead: { 'mcp-spec-2026-07-28': ['MCP-AUTH standards'] },
    shownOn: [],
    sources: [
      {
        title: 'MCP specification 2026-07-28, authorization',
        url: 'https://modelcontextprotocol.io/specification/2026-07-28/basic/authorization',
        read: 'primary',
      },
    ],
  },
  {
    id: 'mtls-scope',
    about: 'statement',
    asCited: 'mTLS wherever both ends are tightly managed workloads',
    correction:
      'The MCP specification does not specify mTLS, and the charter of its authorization group leaves certificates outside. It also needs a client process of your own: according to a vendor guide, hosted chat clients present no certificate of their customers.',
    instead: {},
    shownOn: ['mcp-spec-2026-07-28'],
    sources: [
      {
        title: 'MCP Auth Interest Group charter',
        url: 'https://modelcontextprotocol.io/community/interest-groups/auth',
        read: 'primary',
      },
      { title: 'Zuplo, MCP authentication', url: 'https://zuplo.com/learn/mcp/authentication', read: 'secondary' },
    ],
  },
  {
    id: 'no-standard',
    about: 'statement',
    asCited: 'No universal standard yet',
    correction:
      'For users of one company and for services, MCP has extensions: enterprise-managed authorization, stable since June 2026, and client credentials. For autonomous agents the sentence still holds: SEP-1932 and SEP-1933 are drafts.',
    instead: { 'mcp-spec-2026-07-28': ['MCP-EXT ema', 'MCP-EXT cc'] },
    shownOn: ['emerging-2026'],
    sources: [
      {
        title: 'MCP extension: enterprise-managed authorization',
        url: 'https://modelcontextprotocol.io/extensions/auth/enterprise-managed-authorization',
        read: 'primary',
      },
      {
        title: 'MCP SEP-1932, DPoP (draft)',
        url: 'https://github.com/modelcontextprotocol/modelcontextprotocol/pull/1932',
        read: 'primary',
      },
    ],
  },
];

/** The corrections that concern a framework. */
export const correctionsOf = (framework: string): readonly Correction[] =>
  corrections.filter(
    ({ instead, shownOn }) => Object.hasOwn(instead, framework) || shownOn.some((id) => id === framework),
  );

import { sourceInWork } from '@/decision/in-work';
import cisControls81 from './data/cis-controls-8.1.json' with { type: 'json' };
import csaAicm11 from './data/csa-aicm-1.1.json' with { type: 'json' };
import csaMaestro from './data/csa-maestro.json' with { type: 'json' };
import emerging2026 from './data/emerging-2026.json' with { type: 'json' };
import euAiAct from './data/eu-ai-act.json' with { type: 'json' };
import euDora from './data/eu-dora.json' with { type: 'json' };
import euNis2 from './data/eu-nis2.json' with { type: 'json' };
import iso270012022 from './data/iso-27001-2022.json' with { type: 'json' };
import mcpSpec20260728 from './data/mcp-spec-2026-07-28.json' with { type: 'json' };
import mitreAtlas from './data/mitre-atlas.json' with { type: 'json' };
import mitreAttack from './data/mitre-attack.json' with { type: 'json' };
import nistCsf11Legacy from './data/nist-csf-1.1-legacy.json' with { type: 'json' };
import nistCsf20 from './data/nist-csf-2.0.json' with { type: 'json' };
import nistSp80053r5 from './data/nist-sp-800-53r5.json' with { type: 'json' };
import nistSp80063c4 from './data/nist-sp-800-63c-4.json' with { type: 'json' };
import nistSp800207 from './data/nist-sp-800-207.json' with { type: 'json' };
import nistSp800207a from './data/nist-sp-800-207a.json' with { type: 'json' };
import owaspAgenticSkillsTop10 from './data/owasp-agentic-skills-top10.json' with { type: 'json' };
import owaspAgenticThreatsMitigations from './data/owasp-agentic-threats-mitigations.json' with { type: 'json' };
import owaspAgenticTop102026 from './data/owasp-agentic-top10-2026.json' with { type: 'json' };
import owaspApiTop102023 from './data/owasp-api-top10-2023.json' with { type: 'json' };
import owaspLlmTop102025 from './data/owasp-llm-top10-2025.json' with { type: 'json' };
import owaspLlmTop102026 from './data/owasp-llm-top10-2026.json' with { type: 'json' };
import owaspMcpTop102025 from './data/owasp-mcp-top10-2025.json' with { type: 'json' };
import owaspNhiTop102025 from './data/owasp-nhi-top10-2025.json' with { type: 'json' };
import pciDss401 from './data/pci-dss-4.0.1.json' with { type: 'json' };
import { type Framework, type FrameworkFile, frameworkSchema } from './schema';

const files: readonly unknown[] = [
  owaspAgenticTop102026,
  owaspNhiTop102025,
  nistSp800207,
  nistSp800207a,
  owaspMcpTop102025,
  nistCsf20,
  nistSp80053r5,
  iso270012022,
  mcpSpec20260728,
  mitreAttack,
  owaspAgenticThreatsMitigations,
  owaspLlmTop102025,
  owaspLlmTop102026,
  owaspApiTop102023,
  nistCsf11Legacy,
  nistSp80063c4,
  cisControls81,
  mitreAtlas,
  csaMaestro,
  csaAicm11,
  pciDss401,
  euNis2,
  euDora,
  euAiAct,
  owaspAgenticSkillsTop10,
  emerging2026,
];

/** @throws Error where an entry has no title, or one here and another in the decision model */
function withTitles({ entries, ...framework }: FrameworkFile): Framework {
  const mapped = sourceInWork.alignment.entries[framework.id] ?? {};
  const titled = entries.map((entry) => {
    const title = entry.title ?? mapped[entry.ref];
    if (title === undefined) throw new Error(`${framework.id}: ${entry.ref} has no title`);
    if (entry.title !== undefined && mapped[entry.ref] !== undefined)
      throw new Error(`${framework.id}: the title of ${entry.ref} stands in decision/model/alignment already`);
    return { ...entry, title };
  });
  return { ...framework, entries: titled };
}

/**
 * All frameworks, those of the alignment table first and in its order.
 * Throws a ZodError when a file breaks the schema, so a build with bad data stops.
 */
export const frameworks: readonly Framework[] = files.map((file) => withTitles(frameworkSchema.parse(file)));

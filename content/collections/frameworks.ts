import { z } from 'zod';
import { controlsAddressing, isMapped } from '@/content/frameworks/coverage';
import cisControls81 from '@/content/frameworks/data/cis-controls-8.1.json' with { type: 'json' };
import csaAicm11 from '@/content/frameworks/data/csa-aicm-1.1.json' with { type: 'json' };
import csaMaestro from '@/content/frameworks/data/csa-maestro.json' with { type: 'json' };
import emerging2026 from '@/content/frameworks/data/emerging-2026.json' with { type: 'json' };
import euAiAct from '@/content/frameworks/data/eu-ai-act.json' with { type: 'json' };
import euDora from '@/content/frameworks/data/eu-dora.json' with { type: 'json' };
import euNis2 from '@/content/frameworks/data/eu-nis2.json' with { type: 'json' };
import iso270012022 from '@/content/frameworks/data/iso-27001-2022.json' with { type: 'json' };
import mcpSpec20260728 from '@/content/frameworks/data/mcp-spec-2026-07-28.json' with { type: 'json' };
import mitreAtlas from '@/content/frameworks/data/mitre-atlas.json' with { type: 'json' };
import mitreAttack from '@/content/frameworks/data/mitre-attack.json' with { type: 'json' };
import nistCsf11Legacy from '@/content/frameworks/data/nist-csf-1.1-legacy.json' with { type: 'json' };
import nistCsf20 from '@/content/frameworks/data/nist-csf-2.0.json' with { type: 'json' };
import nistSp80053r5 from '@/content/frameworks/data/nist-sp-800-53r5.json' with { type: 'json' };
import nistSp80063c4 from '@/content/frameworks/data/nist-sp-800-63c-4.json' with { type: 'json' };
import nistSp800207 from '@/content/frameworks/data/nist-sp-800-207.json' with { type: 'json' };
import nistSp800207a from '@/content/frameworks/data/nist-sp-800-207a.json' with { type: 'json' };
import owaspAgenticSkillsTop10 from '@/content/frameworks/data/owasp-agentic-skills-top10.json' with { type: 'json' };
import owaspAgenticThreatsMitigations from '@/content/frameworks/data/owasp-agentic-threats-mitigations.json' with {
  type: 'json',
};
import owaspAgenticTop102026 from '@/content/frameworks/data/owasp-agentic-top10-2026.json' with { type: 'json' };
import owaspApiTop102023 from '@/content/frameworks/data/owasp-api-top10-2023.json' with { type: 'json' };
import owaspLlmTop102025 from '@/content/frameworks/data/owasp-llm-top10-2025.json' with { type: 'json' };
import owaspLlmTop102026 from '@/content/frameworks/data/owasp-llm-top10-2026.json' with { type: 'json' };
import owaspMcpTop102025 from '@/content/frameworks/data/owasp-mcp-top10-2025.json' with { type: 'json' };
import owaspNhiTop102025 from '@/content/frameworks/data/owasp-nhi-top10-2025.json' with { type: 'json' };
import pciDss401 from '@/content/frameworks/data/pci-dss-4.0.1.json' with { type: 'json' };
import { controlTexts } from '@/content/strings/controls';
import { frameworkPageTexts, statusTexts, frameworkTexts as t } from '@/content/strings/frameworks';
import { blocks, escaped, link, list } from '@/site/markdown';
import { entryAnchor, frameworkPath } from '@/site/routes';
import type { Collection } from './collection';
import type { CollectedDocument, ReadingSection } from './document';

/** What sort of document a framework is. Pages show the groups in this order. */
export const frameworkKinds = ['risks', 'architecture', 'controls', 'attacks', 'duties', 'watch'] as const;

export type FrameworkKind = (typeof frameworkKinds)[number];

const text = z.string().trim().min(1);
const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'YYYY, YYYY-MM or YYYY-MM-DD');
const httpsLink = z.url({ protocol: /^https$/ });

/** One numbered thing of a framework: a risk, a control, a tenet, an article. */
const entrySchema = z.strictObject({
  ref: text,
  /** The publisher's title, or our label where the publisher gives none; the framework's notes say so. */
  title: text,
  /** What it says, in our words. */
  gist: text,
  /** Where it differs from the link of the framework. */
  url: httpsLink.optional(),
  /** Id and title were read, not remembered. */
  verified: z.literal(true),
  /** Read in the publisher's own pages or files, or in a copy by somebody else. */
  verification: z.enum(['official', 'transcription']),
  /** References of the edition before, and of the edition after. */
  predecessors: z.array(text).nonempty().optional(),
  successors: z.array(text).nonempty().optional(),
  note: text.optional(),
});

/** A framework with the entries that matter for MCP authorisation. */
export const frameworkSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/),
    name: text,
    shortName: text,
    kind: z.enum(frameworkKinds),
    /** Place among those of its kind. */
    order: z.int().positive(),
    version: text,
    status: z.enum(['final', 'current', 'living', 'in-force', 'beta', 'draft', 'watch', 'superseded']),
    supersededBy: text.optional(),
    /** As exact as we know it; null where we do not. */
    published: partialDate.nullable(),
    publisher: text,
    url: httpsLink.nullable(),
    licence: text,
    checked: z.iso.date(),
    /** What was read, in a sentence. */
    read: text,
    /** What it gives for an MCP connection, in one or two sentences: our reading, and the description of its page. */
    reading: text,
    /** Where its publisher gives no titles that we could or may show, those beside the references are our labels. */
    titles: z.literal('ours').optional(),
    notes: z.array(text).nonempty(),
    entries: z.array(entrySchema).nonempty(),
  })
  .refine(({ status, supersededBy }) => (status === 'superseded') === (supersededBy !== undefined), {
    error: 'superseded and supersededBy go together',
  })
  .superRefine(({ entries }, context) => {
    const refs = entries.map(({ ref }) => ref);
    for (const ref of refs.filter((one, index) => refs.indexOf(one) !== index)) {
      context.addIssue({ code: 'custom', message: `${ref} stands twice`, path: ['entries'] });
    }
  });

export type Framework = z.infer<typeof frameworkSchema>;

const files: readonly { readonly id: string }[] = [
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

/** @throws Error naming the file when it breaks the schema, so that a build with bad data stops */
function frameworkIn(file: { readonly id: string }): Framework {
  const { data, error } = frameworkSchema.safeParse(file);
  if (error !== undefined) throw new Error(`content/frameworks/data/${file.id}.json: ${z.prettifyError(error)}`);
  return data;
}

/** All frameworks, those of the alignment table first and in its order. */
export const frameworks: readonly Framework[] = files.map(frameworkIn);

const byId = new Map(frameworks.map((framework) => [framework.id, framework]));

/** The framework with this id, or undefined. */
export const frameworkById = (id: string): Framework | undefined => byId.get(id);

/** The frameworks of a kind, in the order in which pages show them. */
export const frameworksOf = (kind: FrameworkKind): readonly Framework[] =>
  frameworks.filter((framework) => framework.kind === kind).toSorted((a, b) => a.order - b.order);

/** The frameworks that the mapping speaks about, in the order of the alignment table. */
export const mappedFrameworks: readonly Framework[] = frameworks.filter(({ id }) => isMapped(id));

function facts({ version, status, publisher, url, licence, read, notes }: Framework): ReadingSection {
  const lines = [
    `${t.version}: ${escaped(version)}`,
    `${t.status}: ${escaped(statusTexts[status])}`,
    `${t.publisher}: ${url === null ? escaped(publisher) : link(publisher, url)}`,
    `${t.licence}: ${escaped(licence)}`,
    `${frameworkPageTexts.read}: ${escaped(read)}`,
    ...notes.map(escaped),
  ];
  return { anchor: null, title: null, level: 2, markdown: list(lines), searched: false };
}

function entrySection(framework: Framework, entry: Framework['entries'][number]): ReadingSection {
  const addressed = controlsAddressing(framework.id, entry.ref).map((id) => controlTexts[id].name);
  return {
    anchor: entryAnchor(entry.ref),
    title: `${entry.ref} ${entry.title}`,
    level: 3,
    markdown: blocks(
      escaped(entry.gist),
      addressed.length === 0 ? null : `${frameworkPageTexts.controls}: ${addressed.map(escaped).join('; ')}`,
    ),
    // References are written with and without their year and their hyphen.
    alias: `${entry.ref.replace(/:\d{4}$/, '')} ${entry.ref.replace(/[^A-Za-z0-9]+/g, '')}`,
  };
}

const documentOf = (framework: Framework): CollectedDocument => ({
  kind: 'framework',
  address: frameworkPath(framework.id),
  title: framework.name,
  summary: framework.reading,
  checked: framework.checked,
  hasAlternate: true,
  parts: 'lasting',
  alias: framework.shortName,
  sections: [facts(framework), ...framework.entries.map((entry) => entrySection(framework, entry))],
});

/** The frameworks with their entries. */
export const frameworkCollection: Collection = {
  kind: 'framework',
  documents: async () => frameworks.map(documentOf),
};

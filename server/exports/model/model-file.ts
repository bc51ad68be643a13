import 'server-only';
import { z } from 'zod';
import { modelFileTexts as t } from '@/content/strings/model';
import type { ModelRelease, PublishedModel } from '@/decision';
import type { Verdict } from '@/decision/engine/source';
import { tablesOf } from '@/decision/exchange/tables';

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._/-]*$/);

const condition = z.union([
  z.strictObject({ question: id, options: z.array(id).min(1) }),
  z.strictObject({ question: id, none: z.literal(true) }),
]);

const question = z
  .strictObject({
    key: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .describe(t.key),
    id,
    group: id,
    kind: z.enum(['single', 'set']).describe(t.kind),
    ask: z.array(z.array(condition)).min(1).describe(t.ask),
    options: z.array(z.strictObject({ letter: z.string().length(1), id, when: z.array(condition).optional() })).min(2),
  })
  .describe(t.question);

const row = z
  .strictObject({
    id,
    when: z.record(id, z.array(id).min(1)).describe(t.when),
    concludes: z.record(z.string(), z.union([z.string(), z.array(z.string())])).describe(t.concludes),
    sources: z.array(id).describe(t.rowSources),
  })
  .describe(t.row);

const table = z
  .strictObject({
    id,
    policy: z.enum(['first', 'collect']).describe(t.policy),
    match: z.enum(['possible', 'certain']).describe(t.match),
    scale: z.enum(['worst-first', 'by-priority']).nullable().describe(t.scale),
    outcomes: z.array(z.string()).describe(t.outcomes),
    reads: z.array(id).describe(t.reads),
    rows: z.array(row).min(1),
  })
  .describe(t.table);

const source = z.strictObject({
  title: z.string().min(1),
  clause: z.string().optional().describe(t.clause),
  url: z.url(),
  checked: z.iso.date().describe(t.checked),
});

const modelFile = z.strictObject({
  $schema: z.string().optional(),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/)
    .describe(t.version),
  link: z
    .string()
    .regex(/^\d+\.\d+$/)
    .describe(t.link),
  published: z.iso.date(),
  questions: z.array(question).min(1).describe(t.questions),
  tables: z.array(table).min(1).describe(t.tables),
  layers: z.array(z.strictObject({ layer: id, role: id, interim: id })).describe(t.layers),
  profile: z.array(z.strictObject({ field: z.string(), table: id, numeric: z.boolean() })).describe(t.profile),
  interims: z
    .record(
      id,
      z.strictObject({
        controls: z.array(id),
        reason: id,
        audience: id.optional(),
        clientAuthentication: id.optional(),
        token: z.boolean().optional(),
      }),
    )
    .describe(t.interims),
  excludes: z.boolean().optional().describe(t.excludes),
  verdict: z
    .strictObject({
      decidedBy: id,
      federationKinds: id,
      verify: id,
      lifetime: id,
      shared: z.strictObject({
        question: id,
        option: id,
        kinds: z.array(z.strictObject({ for: z.enum(['users', 'itself']), option: id })),
      }),
    })
    .optional()
    .describe(t.verdict),
  controls: z.array(id).describe(t.controls),
  sources: z.record(id, source).describe(t.sources),
});

export type ModelFile = z.infer<typeof modelFile>;

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** The schema of a model file, as JSON Schema (draft 2020-12). */
export const modelSchema = (): { readonly [keyword: string]: unknown } => ({
  $schema: DIALECT,
  $id: 'urn:mcp-auth-advisor:schema:model:1',
  title: t.title,
  ...z.toJSONSchema(modelFile, { target: 'draft-2020-12' }),
});

/** The tables that give what recommendations say since 2.0, by name: they stand among the others. */
const namesIn = ({ decidedBy, federationKinds, verify, lifetime, shared }: Verdict): ModelFile['verdict'] => ({
  decidedBy,
  federationKinds: federationKinds.id,
  verify: verify.id,
  lifetime,
  shared: { ...shared, kinds: [...shared.kinds] },
});

/**
 * One version of the model as data.
 *
 * @throws Error where the model does not have the published shape
 */
export function modelAsFile({ source }: PublishedModel, { version, link, date }: ModelRelease): ModelFile {
  return modelFile.parse({
    version,
    link,
    published: date,
    questions: source.questions,
    tables: tablesOf(source).map(({ rows, ...rest }) => ({
      ...rest,
      rows: rows.map(({ when, ...parts }) => ({
        ...parts,
        when: Object.fromEntries(Object.entries(when).map(([input, values]) => [input, [values].flat()])),
      })),
    })),
    layers: source.layers,
    profile: source.profile,
    interims: source.interims,
    ...(source.excludes === undefined ? {} : { excludes: source.excludes }),
    ...(source.verdict === undefined ? {} : { verdict: namesIn(source.verdict) }),
    controls: source.controls,
    sources: source.sources,
  });
}

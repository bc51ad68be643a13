/**
 * The shape of a recommendation, in one place: the published JSON Schema is made from it, and the compiler holds it
 * against the type that the model returns. What may grow with a version of the model (controls, rows, grants) is open
 * text of a fixed form; what may not (layers, roles, levels) is listed.
 */
import { z } from 'zod';
import { type Layer, type LayerId, type Profile, questions, type Recommendation } from '@/decision';

const reasonCode = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/);
const questionId = z.enum(questions.map(({ id }) => id)).describe('A question of the model.');
const seconds = z.int().positive().nullable();

const because = z
  .strictObject({
    rule: reasonCode.describe('The row of a table that fired.'),
    answers: z.array(questionId).readonly().describe('The answers that the row read, also through derived facts.'),
  })
  .describe('A row that fired, and the answers it read.')
  .meta({ id: 'because' });
const reasons = z.array(because).readonly();

const layer = z
  .strictObject({
    role: z.enum(['primary', 'complementary', 'not-needed', 'blocked']),
    because: reasons,
    prerequisites: z
      .array(
        z.strictObject({
          side: z.enum(['client', 'mcp-server', 'authorization-server', 'platform', 'network']),
          what: reasonCode,
          answers: z.array(questionId).readonly(),
        }),
      )
      .readonly()
      .describe('What must become true before a blocked layer can carry; empty unless the layer is blocked.'),
    interim: z
      .strictObject({ controls: z.array(reasonCode).readonly(), reason: reasonCode })
      .nullable()
      .describe('What to use until then; null unless the layer is blocked.'),
  })
  .meta({ id: 'layer' });

const profile = z.strictObject({
  grant: reasonCode,
  registration: reasonCode,
  clientAuthentication: reasonCode,
  senderConstraint: reasonCode,
  audience: reasonCode,
  discovery: reasonCode,
  accessTokenSeconds: seconds.describe('Seconds; null where no access token is used. A heuristic of ours.'),
  certificateSeconds: seconds.describe('Seconds; null where no client certificate is used. A heuristic of ours.'),
  refresh: reasonCode,
  downstream: reasonCode.describe('How the MCP server calls what lies behind it.'),
  because: z.record(z.string(), reasons).readonly().describe('The rows that set each field.'),
});

const control = z.strictObject({
  id: reasonCode,
  level: z.enum(['required', 'recommended']),
  maturity: z
    .enum(['now', 'interim', 'watch'])
    .describe('now: in released products; interim: a stand-in with a named successor; watch: draft only.'),
  because: reasons,
  sources: z
    .array(z.string().regex(/^[a-z0-9][a-z0-9.-]*$/))
    .readonly()
    .describe('Ids of sources.'),
});

const value = z.union([z.string(), z.int(), z.null()]);
const change = z.strictObject({
  path: z.string().regex(/^(?:layers|profile|controls|avoid|conflicts)\.[A-Za-z0-9_-]+(?:\.role)?$/),
  from: value,
  to: value,
});

const flip = z
  .strictObject({
    question: questionId,
    to: z
      .string()
      .regex(/^-?[a-z0-9][a-z0-9-]*$/)
      .describe('Option id; for a set, the member gained, or -id for a member lost.'),
    changes: z.array(change).readonly(),
  })
  .describe('One changed answer and what it would change.');

/** A recommendation, as `advise` returns it and the API sends it. */
export const recommendationSchema = z
  .strictObject({
    model: z
      .string()
      .regex(/^\d+\.\d+\.\d+$/)
      .describe('Semantic version of the decision model.'),
    vector: z
      .string()
      .regex(/^MAA:\d+\.\d+(?:\/[A-Z]{2}:[A-Za-z0-9]+)+$/)
      .max(2048)
      .describe('Canonical vector of the answers: append it to /r/ for the page.'),
    layers: z.strictObject({ oauth: layer, mtls: layer, federation: layer }),
    profile,
    controls: z.array(control).readonly(),
    avoid: z.array(z.strictObject({ id: reasonCode, because: reasons })).readonly(),
    conflicts: z
      .array(
        z.strictObject({
          id: reasonCode,
          answers: z.array(questionId).min(1).readonly(),
          waysOut: z.array(reasonCode).min(1).readonly(),
        }),
      )
      .readonly(),
    openQuestions: z
      .array(
        z.strictObject({
          question: questionId,
          outcomes: z.int().min(1).describe('Different recommendations that its possible answers lead to.'),
        }),
      )
      .readonly()
      .describe('The not-sure questions that could still change the result, the most decisive first.'),
    flips: z.array(flip).readonly(),
    alignment: z
      .array(
        z.strictObject({
          framework: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/),
          ref: z.string().min(1),
          title: z.string().min(1),
          controls: z.array(reasonCode).min(1).readonly(),
          relevance: reasonCode,
        }),
      )
      .readonly()
      .describe('Framework entries that the recommendation addresses. The mapping is our own analysis.'),
  })
  .describe('A recommendation for one MCP connection. Ids are stable; a new or removed property makes a new schema.');

/** Values that may grow with a version of the model are open text in the schema. */
type Open<T> = { readonly [K in keyof T]: T[K] extends string ? string : T[K] };
type OpenLayer = Omit<Layer, 'interim'> & { readonly interim: Open<NonNullable<Layer['interim']>> | null };
type OpenRecommendation = Omit<Recommendation, 'profile' | 'layers'> & {
  readonly profile: Open<Profile>;
  readonly layers: { readonly [L in LayerId]: OpenLayer };
};

/** The type of the schema and that of the model are the same type, in both directions. */
export type SchemaFits = [
  z.infer<typeof recommendationSchema> extends OpenRecommendation ? true : never,
  Recommendation extends z.infer<typeof recommendationSchema> ? true : never,
];

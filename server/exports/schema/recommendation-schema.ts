/**
 * The shape of a recommendation since model 2.0, in one place: the published JSON Schema is made from it, and the compiler
 * holds it against the type that the model returns. What may grow with a version of the model (controls, rows, grants) is
 * open text of a fixed form; what may not (layers, roles, levels) is listed. The shape of 1.x lies in `released`.
 */
import { z } from 'zod';
import type {
  DecidedBy,
  Interim,
  Layer,
  LayerId,
  Profile,
  ProfileFor,
  Question,
  QuestionId,
  Recommendation,
  Side,
  Verification,
} from '@/decision';

const reasonCode = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/);
const seconds = z.int().positive().nullable();
const side = z.enum([
  'client',
  'server',
  'authorization-server',
  'identity-provider',
  'platform',
  'network',
  'agreement',
] as const satisfies readonly Side[]);

const interim = z
  .strictObject({
    controls: z.array(reasonCode).readonly(),
    audience: reasonCode.describe('A value of the audience of a profile.'),
    accessTokenSeconds: seconds.describe('Seconds; null where no access token is used meanwhile.'),
    clientAuthentication: reasonCode.describe('How the client proves itself meanwhile.'),
    reason: reasonCode,
  })
  .meta({ id: 'interim' });

const value = z.union([z.string(), z.int(), z.null()]);
const change = z.strictObject({
  path: z
    .string()
    .regex(
      /^(?:decidedBy|(?:federationKinds|profile|controls|avoid|conflicts)\.[A-Za-z0-9_-]+|layers\.[a-z]+\.(?:role|interim|(?:prerequisites|verify)\.[A-Za-z0-9_-]+))$/,
    ),
  from: value,
  to: value,
});

/** Everything that names questions of the model. */
function partsFor(questions: readonly Question[]) {
  const questionId = z.enum(questions.map(({ id }) => id as QuestionId)).describe('A question of the model.');
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
        .array(z.strictObject({ side, what: reasonCode, answers: z.array(questionId).readonly() }))
        .readonly()
        .describe('What must become true before a blocked layer can carry; empty unless the layer is blocked.'),
      interim: interim.nullable().describe('What to use until then; null unless the layer is blocked.'),
      verify: z
        .array(z.strictObject({ question: questionId, what: reasonCode, side, until: interim }))
        .readonly()
        .describe(
          'What is not known and has to be checked for the role to stand, with whom, and what to use until then.',
        ),
    })
    .meta({ id: 'layer' });
  const profile = z
    .strictObject({
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
    })
    .meta({ id: 'profile' });
  return { questionId, reasons, layer, profile };
}

/** A recommendation, as `advise` of a model with these questions returns it and the API sends it. */
export function recommendationSchema(questions: readonly Question[]) {
  const { questionId, reasons, layer, profile } = partsFor(questions);
  return z
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
      decidedBy: z
        .array(z.enum(['oauth', 'mtls', 'federation', 'platform-signature', 'local', 'none']))
        .readonly()
        .describe('What carries the decision on each call; empty while what has to carry it is blocked.'),
      federationKinds: z
        .array(reasonCode)
        .readonly()
        .describe('How an identity of one issuer comes to be accepted by another; empty where none has to.'),
      layers: z.strictObject({ oauth: layer, mtls: layer, federation: layer }),
      profile,
      profiles: z
        .array(z.strictObject({ for: z.enum(['users', 'itself']), profile }))
        .readonly()
        .optional()
        .describe(
          'Only where one connection serves users and the caller itself: one each; `profile` is then the first.',
        ),
      controls: z
        .array(
          z.strictObject({
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
          }),
        )
        .readonly(),
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
      flips: z
        .array(
          z
            .strictObject({
              question: questionId,
              to: z
                .string()
                .regex(/^-?[a-z0-9][a-z0-9-]*$/)
                .describe('Option id; for a set, the member gained, or -id for a member lost.'),
              changes: z.array(change).readonly(),
            })
            .describe('One changed answer and what it would change.'),
        )
        .readonly(),
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
}

/** Values that may grow with a version of the model are open text in the schema. */
type Open<T> = { readonly [K in keyof T]: T[K] extends string ? string : T[K] };
type OpenInterim = Open<Required<Interim>>;
/** The side of the server has another id in the models before 2.0. */
type SideNow = Exclude<Side, 'mcp-server'>;
interface OpenLayer extends Omit<Layer, 'interim' | 'verify' | 'prerequisites'> {
  readonly prerequisites: readonly (Omit<Layer['prerequisites'][number], 'side'> & { readonly side: SideNow })[];
  readonly interim: OpenInterim | null;
  readonly verify: readonly (Omit<Verification, 'until' | 'side'> & {
    readonly side: SideNow;
    readonly until: OpenInterim;
  })[];
}
interface OpenRecommendation
  extends Omit<Recommendation, 'profile' | 'profiles' | 'layers' | 'decidedBy' | 'federationKinds'> {
  readonly decidedBy: readonly DecidedBy[];
  readonly federationKinds: readonly string[];
  readonly profile: Open<Profile>;
  readonly profiles?: readonly { readonly for: ProfileFor['for']; readonly profile: Open<Profile> }[] | undefined;
  readonly layers: { readonly [L in LayerId]: OpenLayer };
}

type Written = z.infer<ReturnType<typeof recommendationSchema>>;

/** The type of the schema and that of the model, its members since 2.0 included, are the same in both directions. */
export type SchemaFits = [
  Written extends OpenRecommendation ? true : never,
  OpenRecommendation extends Written ? true : never,
];

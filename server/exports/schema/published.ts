import 'server-only';
import { z } from 'zod';
import { schemaTexts } from '@/content/strings/record';
import { MODEL, type Question } from '@/decision';
import { schemaFile } from '@/site/routes';
import { answersSchema, type JsonSchema } from './answers-schema';
import { recommendationSchema } from './recommendation-schema';
import answersOf1 from './released/answers-1.json';
import recommendationOf1 from './released/recommendation-1.json';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** Only an annotation of the types that it was made from. */
const withoutReadOnly = ({ jsonSchema }: { readonly jsonSchema: { readOnly?: boolean } }): void => {
  delete jsonSchema.readOnly;
};

function publish(name: string, title: string, schema: JsonSchema): JsonSchema {
  return { $schema: DIALECT, $id: `urn:mcp-auth-advisor:schema:${name}`, title, ...schema };
}

type Schemas = { readonly [file: string]: JsonSchema };

/** The schemas of answers and recommendations of a model since 2.0, by file name. */
export function schemasOf({
  version,
  questions,
}: {
  readonly version: string;
  readonly questions: readonly Question[];
}): Schemas {
  const shape = Number.parseInt(version, 10);
  return {
    [schemaFile('recommendation', version)]: publish(`recommendation:${shape}`, schemaTexts.recommendationTitle, {
      ...z.toJSONSchema(recommendationSchema(questions), { target: 'draft-2020-12', override: withoutReadOnly }),
      $schema: DIALECT,
    }),
    [schemaFile('answers', version)]: publish(`answers:${shape}`, schemaTexts.answersTitle, answersSchema(questions)),
  };
}

/**
 * The schemas that the site publishes, by file name. The number in a name is the version of the shape, which is the major
 * version of the model: the file of 1.x stays as it was published, and the newest has its own since 2.0.
 */
export const publishedSchemas: Schemas = {
  'recommendation-1.json': recommendationOf1,
  'answers-1.json': answersOf1,
  ...(Number.parseInt(MODEL.version, 10) < 2 ? {} : schemasOf(MODEL)),
};

import 'server-only';
import { z } from 'zod';
import { schemaTexts } from '@/content/strings/record';
import { answersSchema, type JsonSchema } from './answers-schema';
import { recommendationSchema } from './recommendation-schema';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** Only an annotation of the types that it was made from. */
const withoutReadOnly = ({ jsonSchema }: { readonly jsonSchema: { readOnly?: boolean } }): void => {
  delete jsonSchema.readOnly;
};

function publish(name: string, title: string, schema: JsonSchema): JsonSchema {
  return { $schema: DIALECT, $id: `urn:mcp-auth-advisor:schema:${name}`, title, ...schema };
}

/**
 * The schemas that the site publishes, by file name. The number in a name is the version of the shape: a change that
 * could break a reader gets the next number, and the old file stays.
 */
export const publishedSchemas: { readonly [file: string]: JsonSchema } = {
  'recommendation-1.json': publish('recommendation:1', schemaTexts.recommendationTitle, {
    ...z.toJSONSchema(recommendationSchema, { target: 'draft-2020-12', override: withoutReadOnly }),
    $schema: DIALECT,
  }),
  'answers-1.json': publish('answers:1', schemaTexts.answersTitle, answersSchema()),
};

import { publishedSchemas } from '@/server/exports/schema/published';
import { API_HEADERS } from '@/server/http/api-headers';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams(): { file: string }[] {
  return Object.keys(publishedSchemas).map((file) => ({ file }));
}

/** A published JSON Schema, by a name that keeps its meaning. */
export async function GET(_: Request, { params }: RouteContext<'/schemas/[file]'>): Promise<Response> {
  const schema = publishedSchemas[(await params).file];
  if (schema === undefined) return new Response(null, { status: 404 });
  return new Response(`${JSON.stringify(schema, null, 2)}\n`, {
    headers: { ...API_HEADERS, 'Content-Type': 'application/schema+json' },
  });
}

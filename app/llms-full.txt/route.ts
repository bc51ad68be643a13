import { readingDocuments } from '@/server/reading';
import { llmsFullText } from '@/server/twins/llms';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  return new Response(llmsFullText(await readingDocuments()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}

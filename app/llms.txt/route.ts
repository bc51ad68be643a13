import { readingDocuments } from '@/server/reading';
import { llmsText } from '@/server/twins/llms';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  return new Response(llmsText(await readingDocuments()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}

import { readingDocuments } from '@/server/reading';
import { twinPath } from '@/server/reading/document';
import { SITE_URL } from '@/server/site-url';
import { twinOf } from '@/server/twins/twin';

export const dynamic = 'force-static';
export const dynamicParams = false;

const documents = async () => (await readingDocuments()).filter(({ twin }) => twin);

const segments = (address: string): string[] => twinPath(address).slice(1).split('/');

export async function generateStaticParams() {
  return (await documents()).map(({ address }) => ({ page: segments(address) }));
}

/** The Markdown twin of a reading page. Its public address is that of the page with `.md` (see `next.config.ts`). */
export async function GET(_: Request, { params }: RouteContext<'/markdown/[...page]'>): Promise<Response> {
  const path = (await params).page.join('/');
  const document = (await documents()).find(({ address }) => segments(address).join('/') === path);
  if (document === undefined) return new Response(null, { status: 404 });
  return new Response(twinOf(document), {
    headers: {
      'Content-Type': 'text/markdown; charset=utf-8',
      Link: `<${SITE_URL}${document.address}>; rel="canonical"`,
      'X-Robots-Tag': 'noindex',
    },
  });
}

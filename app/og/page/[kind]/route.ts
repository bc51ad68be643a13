import { pictureTitles } from '@/content/strings/search';
import { renderPagePicture } from '@/server/exports/picture/render';
import { pictureKinds } from '@/site/reading-kinds';

export const dynamic = 'force-static';
export const dynamicParams = false;

const ENDING = '.png';

export const generateStaticParams = () => pictureKinds.map((kind) => ({ kind: `${kind}${ENDING}` }));

/** The preview picture of one kind of page, drawn at the build. */
export async function GET(_: Request, { params }: RouteContext<'/og/page/[kind]'>): Promise<Response> {
  const file = (await params).kind;
  const kind = pictureKinds.find((one) => file === `${one}${ENDING}`);
  if (kind === undefined) return new Response(null, { status: 404 });
  return new Response(await renderPagePicture(pictureTitles[kind]), { headers: { 'Content-Type': 'image/png' } });
}

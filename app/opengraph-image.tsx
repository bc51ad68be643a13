import { pictureTexts } from '@/content/strings/record';
import { renderSitePicture } from '@/server/exports/picture/render';
import { PICTURE_SIZE } from '@/server/exports/picture/size';

export const size = PICTURE_SIZE;
export const alt = `${pictureTexts.site}: ${pictureTexts.siteTitle}`;
export const contentType = 'image/png';

/** Drawn once, at the build: what stands for a page of the site where its link is shown. */
export default async function SitePicture(): Promise<Response> {
  return new Response(await renderSitePicture(), { headers: { 'Content-Type': contentType } });
}

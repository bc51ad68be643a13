import 'server-only';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ImageResponse } from 'next/og';
import type { ReactElement } from 'react';
import type { Recommendation } from '@/decision';
import { PagePicture, type PageWords, Picture, SitePicture } from './picture';
import { PICTURE_SIZE } from './size';

const FACES = [
  { name: 'Source Serif 4', weight: 400, file: 'source-serif-4/files/source-serif-4-latin-400-normal.woff' },
  { name: 'Source Serif 4', weight: 600, file: 'source-serif-4/files/source-serif-4-latin-600-normal.woff' },
  { name: 'Source Sans 3', weight: 400, file: 'source-sans-3/files/source-sans-3-latin-400-normal.woff' },
  { name: 'Source Sans 3', weight: 600, file: 'source-sans-3/files/source-sans-3-latin-600-normal.woff' },
] as const;

async function readFaces() {
  const folder = path.join(process.cwd(), 'node_modules', '@fontsource');
  return Promise.all(
    FACES.map(async ({ name, weight, file }) => ({ name, weight, data: await readFile(path.join(folder, file)) })),
  );
}

let faces: ReturnType<typeof readFaces> | undefined;

/** A card as PNG. The fonts are read once, from the packages that the site is built with. */
async function drawn(card: ReactElement): Promise<ArrayBuffer> {
  faces ??= readFaces();
  const fonts = (await faces).map((face) => ({ ...face, style: 'normal' as const }));
  return new ImageResponse(card, { ...PICTURE_SIZE, fonts }).arrayBuffer();
}

/** The picture of a recommendation. */
export const renderPicture = (recommendation: Recommendation): Promise<ArrayBuffer> =>
  drawn(<Picture recommendation={recommendation} />);

/** The picture of every page that has none of its own. */
export const renderSitePicture = (): Promise<ArrayBuffer> => drawn(<SitePicture />);

/** The picture of a kind of page. */
export const renderPagePicture = (words: PageWords): Promise<ArrayBuffer> => drawn(<PagePicture {...words} />);

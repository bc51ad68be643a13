import type { Metadata } from 'next';
import type { PictureKind } from '@/site/reading-kinds';
import { alternatePath, pagePicturePath } from '@/site/routes';

interface ReadingHead {
  readonly title: string;
  readonly description: string;
  /** Path of the page. */
  readonly address: string;
  readonly picture: PictureKind;
  /** False for a preview, which is not to be indexed. */
  readonly indexed?: boolean;
  /** A single text, or a page about the whole. */
  readonly type?: 'article' | 'website';
}

/** The head of a reading page: title, canonical link, Markdown alternate and preview picture. */
export function readingMetadata({ title, description, address, picture, indexed, type }: ReadingHead): Metadata {
  return {
    title,
    description,
    alternates: { canonical: address, types: { 'text/markdown': alternatePath(address) } },
    openGraph: {
      type: type ?? 'article',
      title,
      description,
      url: address,
      locale: 'en_GB',
      siteName: 'MCP Auth Advisor',
      images: [{ url: pagePicturePath(picture), width: 1200, height: 630, alt: title }],
    },
    ...(indexed === false ? { robots: { index: false } } : {}),
  };
}

import type { MetadataRoute } from 'next';

/** Recommendation links belong to those who made them; everything else may be indexed. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/', disallow: '/r/' } };
}

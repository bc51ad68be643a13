import type { MetadataRoute } from 'next';

/** Everything may be fetched: recommendation pages say themselves that they are not to be indexed. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' } };
}

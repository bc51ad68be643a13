import type { MetadataRoute } from 'next';
import { SITE_URL } from '@/server/site-url';

/** Everything may be fetched: recommendation pages say themselves that they are not to be indexed. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: `${SITE_URL}/sitemap.xml` };
}

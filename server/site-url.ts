/** Public origin of the site, without a slash at its end: canonical links and previews are written with it. */
export const SITE_URL = (process.env.SITE_URL || 'http://localhost:3000').replace(/\/+$/, '');

import { readBuildSettings } from './env/read';

/** Public origin of the site, without a slash at its end: canonical links and previews are written with it. */
export const { SITE_URL } = readBuildSettings(process.env);

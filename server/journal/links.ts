import { SITE_URL } from '@/server/site-url';
import { journalLeavePath, subscribeConfirmPath, subscribeManagePath } from '@/site/routes';
import { confirmToken, readerKey } from './tokens';

/** The page with the button that confirms a request. */
export const confirmLink = (request: string, secret: string): string =>
  `${SITE_URL}${subscribeConfirmPath(confirmToken(request, secret))}`;

/** The page on which a reader sees and changes what it gets. */
export const manageLink = (reader: string, secret: string): string =>
  `${SITE_URL}${subscribeManagePath(readerKey(reader, secret))}`;

/** Where one POST ends a subscription (RFC 8058). */
export const leaveLink = (reader: string, secret: string): string =>
  `${SITE_URL}${journalLeavePath(readerKey(reader, secret))}`;

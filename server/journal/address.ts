import { domainToASCII } from 'node:url';
import { z } from 'zod';

/** RFC 5321, section 4.5.3.1.3, without the angle brackets. */
const LONGEST = 254;

const ascii = z.email();

/**
 * An address as mail is sent to it: the domain in lower case and in its ASCII form (RFC 5891), the part before it as
 * it is. Null where it is no address; a line break, a control character or a second address is none.
 */
export function readAddress(text: string): string | null {
  const trimmed = text.trim();
  const at = trimmed.lastIndexOf('@');
  if (at < 1) return null;
  const domain = domainToASCII(trimmed.slice(at + 1));
  const address = `${trimmed.slice(0, at)}@${domain}`;
  return domain !== '' && address.length <= LONGEST && ascii.safeParse(address).success ? address : null;
}

/**
 * The mailbox that an address most likely is, to count mails by: in lower case, without the tag that begins at a plus
 * sign (RFC 5233). Providers that drop dots are not followed, since to others a dot makes another person.
 *
 * @param address as {@link readAddress} gives it
 */
export function mailboxOf(address: string): string {
  const at = address.lastIndexOf('@');
  const [name = ''] = address.slice(0, at).split(/(?<=.)\+/);
  return `${name}${address.slice(at)}`.toLowerCase();
}

import { decode, encode, type Problem } from '@/decision';

/** How a recommendation link is answered. */
export type VectorStatus =
  | { readonly status: 200 | 400 | 404 }
  /** `location`: the path of the canonical link. */
  | { readonly status: 308; readonly location: string };

/** The part of a path that is a vector, percent-encoded or not, or null where the path lies outside the prefix. */
export function vectorIn(path: string, prefix: string): string | null {
  if (path === prefix) return '';
  return path.startsWith(`${prefix}/`) ? path.slice(prefix.length + 1) : null;
}

/** An open question leaves a link readable; every other problem means that a part of it was not used. */
export const isFault = ({ code }: Problem): boolean => code !== 'missing';

/**
 * The status of a path under `prefix`, decided before anything is rendered.
 *
 * 404 where the version is unknown or nothing can be read, 400 where some part is bad, 308 where the link is good but
 * not in its canonical form (RFC 9110, section 15.4.9), 200 otherwise. A link with unanswered questions is good: its
 * page is provisional and says so. Total: any text has a status.
 *
 * @param path pathname of the request, as received
 */
export function statusOfVectorPath(path: string, prefix: string): VectorStatus {
  const vector = vectorIn(path, prefix);
  if (vector === null) return { status: 404 };
  const { version, answers, problems } = decode(vector);
  if (version === null || Object.keys(answers).length === 0) return { status: 404 };
  if (problems.some(isFault)) return { status: 400 };
  const canonical = encode(answers);
  return vector === canonical ? { status: 200 } : { status: 308, location: `${prefix}/${canonical}` };
}

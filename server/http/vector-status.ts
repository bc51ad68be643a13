import { type Problem, readLink } from '@/decision';

/** How a recommendation link is answered. */
export type VectorStatus =
  | { readonly status: 200 | 400 | 404 }
  /** `location`: the path to go to instead. */
  | { readonly status: 308; readonly location: string };

/** An open question leaves a link readable; every other problem means that a part of it was not used. */
export const isFault = ({ code }: Problem): boolean => code !== 'missing';

function isWellFormed(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/**
 * The path with each escape that cannot be decoded escaped itself, or null where all can be (RFC 3986, section 2.4).
 * The framework's router fails on such a path, so it has to be led elsewhere before the router sees it.
 */
export function wellFormedPath(path: string): string | null {
  return isWellFormed(path) ? null : path.replace(/%(?![0-7][0-9A-Fa-f])/g, '%25');
}

/**
 * The status of a path under `prefix`, decided before anything is rendered.
 *
 * 308 to an equivalent path where percent-encoding is broken or the vector is good but not in its canonical form
 * (RFC 9110, section 15.4.9); 404 where the version is unknown or nothing can be read; 400 where some part is bad;
 * 200 otherwise. What is good and canonical is said by the version that the link names. A link with open questions is good: its page is provisional and says so. Total: any text has a status.
 *
 * @param path pathname of the request, as received
 * @param prefix what stands before the vector, without a slash at its end
 */
export async function statusOfVectorPath(path: string, prefix: string): Promise<VectorStatus> {
  const wellFormed = wellFormedPath(path);
  if (wellFormed !== null) return { status: 308, location: wellFormed };
  if (!path.startsWith(`${prefix}/`)) return { status: 404 };
  const vector = path.slice(prefix.length + 1);
  const { model, version, answers, problems } = await readLink(vector);
  if (version === null || Object.keys(answers).length === 0) return { status: 404 };
  if (problems.some(isFault)) return { status: 400 };
  const canonical = model.encode(answers);
  return vector === canonical ? { status: 200 } : { status: 308, location: `${prefix}/${canonical}` };
}

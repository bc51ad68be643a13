import { type RecommendationPart, recommendationParts } from '@/decision';

/** Members of a recommendation to write, in its order; null for all. */
type Only = readonly RecommendationPart[] | null;

/** What the command line asks for. */
export type Request =
  | { readonly do: 'advise'; readonly vector: string | null; readonly as: 'report' }
  | { readonly do: 'advise'; readonly vector: string | null; readonly as: 'json'; readonly only: Only }
  | { readonly do: 'stream'; readonly only: Only }
  | { readonly do: 'check' | 'help' | 'version' }
  | { readonly do: 'refuse'; readonly reason: string };

const OPTIONS = ['--json', '--ndjson', '--only', '--help', '-h', '--version'];

const refuse = (reason: string): Request => ({ do: 'refuse', reason });

/** Takes the value that follows `--only` out of the arguments. */
function takeOnly(args: readonly string[]): { readonly value: string | null; readonly others: readonly string[] } {
  const at = args.indexOf('--only');
  if (at < 0) return { value: null, others: args };
  return { value: args[at + 1] ?? '', others: args.filter((_, i) => i !== at + 1) };
}

/** @returns the members named, or the first name that is not one of a member */
function readParts(value: string): { readonly parts: Only } | { readonly unknown: string } {
  const names = value.split(',');
  const unknown = names.find((name) => !recommendationParts.some((part) => part === name));
  return unknown === undefined ? { parts: recommendationParts.filter((part) => names.includes(part)) } : { unknown };
}

/** Reads the arguments after the name of the command. */
export function readOptions(args: readonly string[]): Request {
  const { value, others } = takeOnly(args);
  const given = new Set(others.filter((arg) => arg.startsWith('-')));
  const rest = others.filter((arg) => !arg.startsWith('-'));
  const unknown = [...given].find((option) => !OPTIONS.includes(option));
  if (unknown !== undefined) return refuse(`There is no option ${unknown}.`);
  if (given.has('--help') || given.has('-h')) return { do: 'help' };
  if (given.has('--version')) return { do: 'version' };
  const [first = null, second] = rest;
  if (second !== undefined) return refuse('Give one vector, or none and the answers on standard input.');
  const chosen = value === null ? { parts: null } : readParts(value);
  if ('unknown' in chosen) {
    return refuse(`--only has no part "${chosen.unknown}". Give some of: ${recommendationParts.join(',')}.`);
  }
  const only = chosen.parts;
  if (given.has('--ndjson')) {
    if (given.has('--json')) return refuse('Give --json or --ndjson, not both.');
    if (first !== null) return refuse('With --ndjson the answers come on standard input, one set a line.');
    return { do: 'stream', only };
  }
  if (first === 'check') return given.size > 0 ? refuse('The proofs take no options.') : { do: 'check' };
  if (given.has('--json')) return { do: 'advise', vector: first, as: 'json', only };
  if (only !== null) return refuse('Give --only together with --json or --ndjson.');
  return { do: 'advise', vector: first, as: 'report' };
}

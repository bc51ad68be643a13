import { parseArgs } from 'node:util';
import { type RecommendationPart, recommendationParts } from '@/decision';

/** Members of a recommendation to write, in its order; null for all. */
type Only = readonly RecommendationPart[] | null;

/** What the command line asks for. */
export type Request =
  | { readonly do: 'advise'; readonly vector: string | null; readonly newest: boolean; readonly as: 'report' }
  | {
      readonly do: 'advise';
      readonly vector: string | null;
      readonly newest: boolean;
      readonly as: 'json';
      readonly only: Only;
    }
  | { readonly do: 'stream'; readonly only: Only }
  | { readonly do: 'check' | 'help' | 'version' }
  | { readonly do: 'refuse'; readonly reason: string };

const refuse = (reason: string): Request => ({ do: 'refuse', reason });

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      ndjson: { type: 'boolean' },
      only: { type: 'string' },
      newest: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
    },
  });

/** Reads the arguments after the name of the command. */
export function readOptions(args: readonly string[]): Request {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help) return { do: 'help' };
  if (values.version) return { do: 'version' };
  const [first = null, second] = positionals;
  if (second !== undefined) return refuse('Give one vector, or none and the answers on standard input.');
  const names = values.only?.split(',');
  const unknown = names?.find((name) => !recommendationParts.some((part) => part === name));
  if (unknown !== undefined) {
    return refuse(`--only has no part "${unknown}". Give some of: ${recommendationParts.join(',')}.`);
  }
  const only = names === undefined ? null : recommendationParts.filter((part) => names.includes(part));
  const newest = values.newest === true;
  if (newest && first === null) return refuse('Give --newest together with a vector.');
  if (values.ndjson) {
    if (values.json) return refuse('Give --json or --ndjson, not both.');
    if (first !== null) return refuse('With --ndjson the answers come on standard input, one set a line.');
    return { do: 'stream', only };
  }
  if (first === 'check') {
    return values.json || newest || only !== null ? refuse('The proofs take no options.') : { do: 'check' };
  }
  if (values.json) return { do: 'advise', vector: first, newest, as: 'json', only };
  if (only !== null) return refuse('Give --only together with --json or --ndjson.');
  return { do: 'advise', vector: first, newest, as: 'report' };
}

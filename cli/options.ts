/** What the command line asks for. */
export type Request =
  | { readonly do: 'advise'; readonly vector: string | null; readonly as: 'report' | 'json' }
  | { readonly do: 'stream' }
  | { readonly do: 'check' | 'help' | 'version' }
  | { readonly do: 'refuse'; readonly reason: string };

const OPTIONS = ['--json', '--ndjson', '--help', '-h', '--version'];

const refuse = (reason: string): Request => ({ do: 'refuse', reason });

/** Reads the arguments after the name of the command. */
export function readOptions(args: readonly string[]): Request {
  const given = new Set(args.filter((arg) => arg.startsWith('-')));
  const rest = args.filter((arg) => !arg.startsWith('-'));
  const unknown = [...given].find((option) => !OPTIONS.includes(option));
  if (unknown !== undefined) return refuse(`There is no option ${unknown}.`);
  if (given.has('--help') || given.has('-h')) return { do: 'help' };
  if (given.has('--version')) return { do: 'version' };
  const [first = null, second] = rest;
  if (second !== undefined) return refuse('Give one vector, or none and the answers on standard input.');
  if (given.has('--ndjson')) {
    if (given.has('--json')) return refuse('Give --json or --ndjson, not both.');
    if (first !== null) return refuse('With --ndjson the answers come on standard input, one set a line.');
    return { do: 'stream' };
  }
  if (first === 'check') return given.has('--json') ? refuse('The proofs have no JSON form.') : { do: 'check' };
  return { do: 'advise', vector: first, as: given.has('--json') ? 'json' : 'report' };
}

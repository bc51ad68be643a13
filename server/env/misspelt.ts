/** Names this short have neighbours that other programs use. */
const SHORTEST = 6;

/** Whether one letter added, left out or exchanged, or two neighbours that changed places, lead from one to the other. */
function isOneSlipAway(a: string, b: string): boolean {
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (x.length <= 1 && y.length <= 1) return true;
  return x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0];
}

/**
 * Variables that look like a setting that is not there. Any other name is somebody else's: the settings have no prefix
 * of their own, and service managers and shells set what they like (systemd sets JOURNAL_STREAM).
 *
 * @param names the names of all variables
 * @param settings the names of all settings
 * @returns a sentence for each, with what to do
 */
export function misspelt(names: readonly string[], settings: readonly string[]): string[] {
  const missing = settings.filter((name) => name.length >= SHORTEST && !names.includes(name));
  return missing.flatMap((setting) =>
    names
      .filter((name) => !settings.includes(name) && isOneSlipAway(name.toUpperCase(), setting))
      .map(
        (name) =>
          `${name} is set and is no setting, and ${setting} is one and is not set. Rename it; or, if ${name} belongs to another program, set ${setting} too, empty where it has no value.`,
      ),
  );
}

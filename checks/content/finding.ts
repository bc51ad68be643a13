/** A fault in the content, with the file to mend. */
export interface Finding {
  readonly file: string;
  readonly rule: string;
  readonly message: string;
}

/** What was thrown, as a finding. A message about one file begins with its path. */
export function thrownFinding(error: unknown, rule: string): Finding {
  const said = error instanceof Error ? error.message : String(error);
  const [, file, message] = /^(content\/\S+): ([\s\S]+)$/.exec(said) ?? [];
  return file === undefined || message === undefined
    ? { file: 'content', rule, message: said }
    : { file, rule, message };
}

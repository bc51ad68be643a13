/** Says on the second output what failed, and nothing about whom: of a failed statement the cause, without its values. */
export function report(error: unknown): void {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const said = cause instanceof Error ? `${cause.name}: ${cause.message.split('\n')[0]}` : 'unknown';
  process.stderr.write(`journal: ${said}\n`);
}

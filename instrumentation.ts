/** Runs once when the server starts: mails that were promised before it stopped are sent now. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { hasStore, journal } = await import('@/server/journal/service');
  if (!hasStore()) return;
  await journal().catch((error: Error) => {
    process.stderr.write(`journal: not started: ${error.message.split('\n')[0]}\n`);
  });
}

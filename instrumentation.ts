/** Runs once when the server starts: mails that were promised before it stopped are sent now. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { startJournal } = await import('@/server/journal/service');
  await startJournal();
}

import { useEffect, useState } from 'react';
import type { Answers, Outlook } from '@/decision';

type Settles = typeof import('./prospects').prospectsOf;

/**
 * What the answers settle: as the server found it for the address that the page came with, and then as it is worked out
 * here. Null where that cannot be loaded, so that nothing is said of answers that are no longer given.
 *
 * @param initial what the server found; it also stands until the rest is loaded
 */
export function useProspects(isFirst: boolean, answers: Answers, initial: Outlook): Outlook | null {
  const [settles, setSettles] = useState<Settles | 'failed' | null>(null);
  const isWanted = !isFirst && settles === null;
  useEffect(() => {
    if (!isWanted) return;
    import('./prospects').then(
      ({ prospectsOf }) => setSettles(() => prospectsOf),
      () => setSettles('failed'),
    );
  }, [isWanted]);
  if (isFirst || settles === null) return initial;
  return settles === 'failed' ? null : settles(answers);
}

import { useEffect, useState } from 'react';
import type { Answers, Outlook } from '@/decision';

/**
 * What the answers settle: for the address that the page came with as the server found it, and then as it is worked out
 * here. Until that is loaded, what is shown stays.
 */
export function useProspects(address: string, answers: Answers, initial: Outlook): Outlook {
  const [first] = useState(address);
  const [found, setFound] = useState(initial);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rest follows from the address, and answers are another object each time.
  useEffect(() => {
    let isStale = false;
    const show = (prospects: Outlook): void => {
      if (!isStale) setFound(prospects);
    };
    if (address === first) show(initial);
    else
      import('./prospects').then(
        ({ prospectsOf }) => show(prospectsOf(answers)),
        // Should the words not come, the panel keeps what it says.
        () => undefined,
      );
    return () => {
      isStale = true;
    };
  }, [address]);
  return found;
}

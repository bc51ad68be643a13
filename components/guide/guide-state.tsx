import { guideWords, staleWords } from '@/content/strings/guidance';

interface GuideStateProps {
  readonly draft: boolean;
  /** First day on which the facts are no longer fresh, ISO 8601. */
  readonly staleFrom: string;
  /** For how many days facts are fresh. */
  readonly freshDays: number;
  /** The day of the build, ISO 8601. */
  readonly today: string;
}

/** Says that a page is a draft, or that its facts were checked too long ago. The site's script shows the second later on. */
export function GuideState({ draft, staleFrom, freshDays, today }: GuideStateProps) {
  return (
    <>
      {draft ? <p className="page-state">{guideWords.draft}</p> : null}
      <p className="page-state" data-stale-from={staleFrom} hidden={today < staleFrom}>
        {staleWords(freshDays)}
      </p>
    </>
  );
}

import { CopyButton } from '@/components/export/copy-button';
import { WrittenDate } from '@/components/ui/written-date';
import { EDITION } from '@/content/edition';
import { recommendationTexts } from '@/content/strings/recommendation';
import { composedSentence, shortTitle } from '@/content/strings/sentence';
import type { Recommendation } from '@/decision';

interface Props {
  readonly recommendation: Recommendation;
  readonly provisional: boolean;
}

/** What to do, in one sentence that can be quoted, with the version and date it rests on. */
export function Headline({ recommendation, provisional }: Props) {
  return (
    <header className="headline">
      <p className="fine">
        {provisional ? recommendationTexts.provisional : recommendationTexts.name}
        {' · '}
        {recommendationTexts.model(recommendation.model)}
        {' · '}
        {recommendationTexts.dated} <WrittenDate iso={EDITION.checked} />
      </p>
      <h1>{shortTitle(recommendation)}</h1>
      <p className="headline__sentence" id="sentence">
        {composedSentence(recommendation)}
      </p>
      <CopyButton what="sentence" target="sentence" />
    </header>
  );
}

import { WrittenDate } from '@/components/ui/written-date';
import { guideWords } from '@/content/strings/guidance';
import { EndSection } from './end-section';

interface ListedSource {
  readonly title: string;
  readonly url: string;
  readonly clause?: string | undefined;
  readonly read: 'primary' | 'secondary';
}

/** What was read for the page, how, and when. */
export function SourceList({
  sources,
  checked,
}: {
  readonly sources: readonly ListedSource[];
  readonly checked: string;
}) {
  return (
    <EndSection id="guide-sources" title={guideWords.sources}>
      <p className="fine">
        {guideWords.checked} <WrittenDate iso={checked} />. {guideWords.sourcesNote}
      </p>
      <ol className="ui url-shown rows">
        {sources.map(({ title, url, clause, read }) => (
          <li key={`${url} ${clause ?? ''}`} className="source">
            <a href={url}>{title}</a>
            {clause === undefined ? null : <span>, {clause}</span>}
            {read === 'secondary' ? <span className="fine"> ({guideWords.secondary})</span> : null}
            <span className="fine own-line">{url}</span>
          </li>
        ))}
      </ol>
    </EndSection>
  );
}

import { WrittenDate } from '@/components/ui/written-date';
import { sourcesTexts } from '@/content/strings/recommendation';
import type { Advice } from './advice';
import { sourceAnchor } from './links';

/** What the rows behind the recommendation cite, with the clause that decides and the date of the check. */
export function Sources({ advice: { model, recommendation } }: { readonly advice: Advice }) {
  return (
    <>
      <p>{sourcesTexts.intro}</p>
      <ol className="ui url-shown rows">
        {model.citedSources(recommendation).map(({ id, title, clause, url, checked }) => (
          <li key={id} id={sourceAnchor(id)} className="source">
            <a href={url}>{title}</a>
            {clause !== undefined && <span>, {clause}</span>}
            <span className="fine own-line">
              {url} · {sourcesTexts.checked} <WrittenDate iso={checked} />
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

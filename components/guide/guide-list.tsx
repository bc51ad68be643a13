import { WrittenDate } from '@/components/ui/written-date';
import { guideWords } from '@/content/strings/guidance';
import { guidePath } from '@/site/routes';

interface GuideEntry {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly checked: string;
}

/** Guides in reading order. */
export function GuideList({ guides }: { readonly guides: readonly GuideEntry[] }) {
  return (
    <ol className="rows">
      {guides.map(({ id, title, summary, checked }) => (
        <li key={id} className="listing-row listing-row--dated">
          <div>
            <h3 className="heading-3">
              <a href={guidePath(id)}>{title}</a>
            </h3>
            <p className="listing-row__summary">{summary}</p>
          </div>
          <p className="fine listing-row__aside">
            {guideWords.checked} <WrittenDate iso={checked} />
          </p>
        </li>
      ))}
    </ol>
  );
}

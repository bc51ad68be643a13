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
        <li key={id} className="grid gap-x-10 gap-y-1 md:grid-cols-[1fr_10rem]">
          <div>
            <h3 className="text-h3">
              <a href={guidePath(id)}>{title}</a>
            </h3>
            <p className="mt-1 max-w-measure">{summary}</p>
          </div>
          <p className="fine md:pt-2 md:text-end">
            {guideWords.checked} <WrittenDate iso={checked} />
          </p>
        </li>
      ))}
    </ol>
  );
}

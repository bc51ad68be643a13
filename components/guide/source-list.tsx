import { WrittenDate } from '@/components/ui/written-date';

interface ListedSource {
  readonly title: string;
  readonly url: string;
  readonly clause?: string | undefined;
}

/** What was read for the page, and when. */
export function SourceList({
  sources,
  checked,
}: {
  readonly sources: readonly ListedSource[];
  readonly checked: string;
}) {
  return (
    <section aria-labelledby="sources" className="mt-16">
      <h2 id="sources" className="text-h3">
        Sources
      </h2>
      <p className="fine mt-2">
        Read on <WrittenDate iso={checked} />. A source can change after that day.
      </p>
      <ol className="ui url-shown rows mt-4">
        {sources.map(({ title, url, clause }) => (
          <li key={`${url} ${clause ?? ''}`} className="source">
            <a href={url}>{title}</a>
            {clause === undefined ? null : <span>, {clause}</span>}
            <span className="fine block">{url}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

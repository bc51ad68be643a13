import { LinkedHeading } from '@/components/ui/linked-heading';
import { kindNames } from '@/content/strings/search';
import type { Hit, HitGroup } from '@/site/search/find';
import { marked } from '@/site/search/marked';

function Marked({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  let at = 0;
  return marked(text, words).map((run) => {
    const key = at;
    at += run.text.length;
    return run.marked ? <mark key={key}>{run.text}</mark> : run.text;
  });
}

function Result({ hit: { title, address, page, summary, words } }: { readonly hit: Hit }) {
  return (
    <li className="search-entry">
      <a href={address}>
        <Marked text={title} words={words} />
      </a>
      {page === null ? null : (
        <span className="fine own-line">
          <Marked text={page} words={words} />
        </span>
      )}
      {summary === '' ? null : (
        <p className="ui">
          <Marked text={summary} words={words} />
        </p>
      )}
    </li>
  );
}

/** Results by kind, best kind first. */
export function Results({ groups }: { readonly groups: readonly HitGroup[] }) {
  return groups.map(({ kind, hits }) => (
    <section key={kind} aria-labelledby={`results-${kind}`}>
      <LinkedHeading id={`results-${kind}`}>{kindNames[kind]}</LinkedHeading>
      <ol className="rows">
        {hits.map((hit) => (
          <Result key={hit.address} hit={hit} />
        ))}
      </ol>
    </section>
  ));
}

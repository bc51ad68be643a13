import { ControlsNamed } from '@/components/recommendation/controls-named';
import { mappedFrameworks } from '@/content/collections/frameworks';
import { article, articleRowsFor, type MetArticleRow, type MetReference } from '@/content/frameworks/article-rows';
import { alignmentTexts } from '@/content/strings/recommendation';
import type { AlignmentRow } from '@/decision';
import { relevanceText } from './relevance-text';

const shortName = (id: string): string => mappedFrameworks.find((one) => one.id === id)?.shortName ?? id;

function AsCited({ row }: { readonly row: MetArticleRow }) {
  return (
    <>
      <span className="own-line">{row.frameworkAsCited}</span>
      <span className="ref">{row.referenceAsCited ?? alignmentTexts.noReference}</span>
      <span className="fine article-note">{row.note}</span>
    </>
  );
}

function Exact({ reference }: { readonly reference: MetReference }) {
  return (
    <td data-label={alignmentTexts.exact}>
      <span className="ref">{reference.ref}</span> {reference.title}
      <span className="fine own-line">{shortName(reference.framework)}</span>
    </td>
  );
}

function Met({ reference, linked }: { readonly reference: MetReference; readonly linked: ReadonlySet<string> }) {
  if (reference.relevance === null) return <td data-label={alignmentTexts.controls}>{alignmentTexts.unmet}</td>;
  return (
    <td data-label={alignmentTexts.controls}>
      {relevanceText(reference.relevance)}
      <span className="own-line fine named-controls">
        <ControlsNamed ids={reference.controls} linked={linked} />
      </span>
    </td>
  );
}

function Row({ row, linked }: { readonly row: MetArticleRow; readonly linked: ReadonlySet<string> }) {
  return (
    <tbody>
      {row.exact.map((reference, index) => (
        <tr key={`${reference.framework} ${reference.ref}`}>
          {index === 0 && (
            <th scope="rowgroup" rowSpan={row.exact.length}>
              <AsCited row={row} />
            </th>
          )}
          <Exact reference={reference} />
          <Met reference={reference} linked={linked} />
        </tr>
      ))}
    </tbody>
  );
}

/** The three rows of the article as it cites them, the exact references beside each. */
export function ArticleTable({
  alignment,
  linked,
}: {
  readonly alignment: readonly AlignmentRow[];
  readonly linked: ReadonlySet<string>;
}) {
  return (
    <>
      <h3 className="article-heading">{alignmentTexts.article}</h3>
      <p className="fine">{alignmentTexts.articleIntro(article.title, article.publisher)}</p>
      <table className="data-table article-table">
        <thead>
          <tr>
            <th scope="col">{alignmentTexts.cited}</th>
            <th scope="col">{alignmentTexts.exact}</th>
            <th scope="col">{alignmentTexts.controls}</th>
          </tr>
        </thead>
        {articleRowsFor(alignment).map((row) => (
          <Row key={row.id} row={row} linked={linked} />
        ))}
      </table>
    </>
  );
}

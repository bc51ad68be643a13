import { ControlsNamed } from '@/components/recommendation/controls-named';
import { WrittenDate } from '@/components/ui/written-date';
import type { FrameworkDisplay } from '@/content/frameworks/display';
import { alignmentTexts } from '@/content/strings/recommendation';
import type { AlignmentRow } from '@/decision';
import { relevanceText } from './relevance-text';

export interface AlignmentGroup {
  readonly display: FrameworkDisplay;
  readonly rows: readonly AlignmentRow[];
}

interface Props {
  readonly group: AlignmentGroup;
  readonly open: boolean;
  /** Control ids that have a place on the page. */
  readonly linked: ReadonlySet<string>;
}

function Entries({ group: { display, rows }, linked }: Omit<Props, 'open'>) {
  return (
    <table className="data-table alignment-table">
      <caption className="sr-only">{alignmentTexts.caption(display.name)}</caption>
      <thead>
        <tr>
          <th scope="col">{alignmentTexts.entry}</th>
          <th scope="col">{alignmentTexts.relevance}</th>
          <th scope="col">{alignmentTexts.controls}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ ref, title, relevance, controls }) => (
          <tr key={ref}>
            <th scope="row">
              <span className="ref">{ref}</span> {title}
            </th>
            <td data-label={alignmentTexts.relevance}>{relevanceText(relevance)}</td>
            <td data-label={alignmentTexts.controls} className="named-controls">
              <ControlsNamed ids={controls} linked={linked} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The entries of one framework: id and title, why it matters here, and the controls through which it is met. */
export function AlignmentTable({ group, open, linked }: Props) {
  const { display, rows } = group;
  return (
    <details className="framework" open={open}>
      <summary>
        <h3>{display.name}</h3>
        <span className="fine">
          {alignmentTexts.version(display.version)} · {alignmentTexts.count(rows.length)}
        </span>
      </summary>
      <p className="fine url-shown">
        {display.publisher}
        {display.url !== null && (
          <>
            {' · '}
            <a href={display.url}>{display.url}</a>
          </>
        )}
        {' · '}
        {alignmentTexts.checked} <WrittenDate iso={display.checked} />
        <br />
        {alignmentTexts.licence}: {display.licence}
      </p>
      <Entries group={group} linked={linked} />
    </details>
  );
}

import { controlName } from '@/components/recommendation/controls-named';
import { writtenDate } from '@/components/ui/written-date';
import type { Framework } from '@/content/collections/frameworks';
import { alignmentTexts } from '@/content/strings/recommendation';
import type { AlignmentRow } from '@/decision';
import { frameworkPath } from '@/site/routes';
import { relevanceText } from './relevance-text';

export interface AlignmentGroup {
  readonly display: Framework;
  readonly rows: readonly AlignmentRow[];
}

interface Props {
  readonly group: AlignmentGroup;
  readonly open: boolean;
}

function Entries({ group: { display, rows } }: Omit<Props, 'open'>) {
  return (
    <table className="data-table alignment-table">
      <caption className="visually-hidden">{alignmentTexts.caption(display.name)}</caption>
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
              <b>{ref}</b> {title}
            </th>
            <td>{relevanceText(relevance)}</td>
            <td data-label={alignmentTexts.controls}>{controls.map(controlName).join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The entries of one framework: id and title, why it matters here, and the controls through which it is met. */
export function AlignmentTable({ group, open }: Props) {
  const { display, rows } = group;
  return (
    <details className="framework" open={open}>
      <summary>
        <h3>{display.name}</h3>
        <span className="fine">
          {`${alignmentTexts.version(display.version)} · ${alignmentTexts.count(rows.length)}: ${rows.map(({ ref }) => ref).join(', ')}`}
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
        {` · ${alignmentTexts.checked} ${writtenDate(display.checked)} · `}
        <a href={frameworkPath(display.id)}>{alignmentTexts.page}</a>
        <br />
        {`${alignmentTexts.licence}: ${display.licence}`}
      </p>
      <Entries group={group} />
    </details>
  );
}

import { exposureTexts } from '@/content/strings/exposure';
import { type CredentialView, type ExposureView, groupsOf } from '@/site/scene/reach-view';

const { columns } = exposureTexts;

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

function Row({ row }: { readonly row: CredentialView }) {
  return (
    <tr>
      <th scope="row">
        {capital(row.name)}
        {row.blocked && <span className="fine"> ({exposureTexts.blocked})</span>}
      </th>
      <td data-label={columns.viewers}>{row.viewers.join(', ')}</td>
      <td data-label={columns.audiences}>{row.works}</td>
      <td data-label={columns.window}>
        {row.window}
        <span className="token-note">
          {exposureTexts.columns.lifetime}: {row.lifetime}, {row.basis}
        </span>
      </td>
      <td data-label={columns.binding}>
        {row.binding}
        <span className="token-note">{row.replayText}</span>
      </td>
      <td data-label={columns.endedBy}>{row.endedBy}</td>
    </tr>
  );
}

/** Every credential with the parts of its reach: what the drawing shows, and why. */
export function CredentialTable({ view }: { readonly view: ExposureView }) {
  return (
    <table className="data-table token-table">
      <caption className="fine">{exposureTexts.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.credential}</th>
          <th scope="col">{columns.viewers}</th>
          <th scope="col">{columns.audiences}</th>
          <th scope="col">{columns.window}</th>
          <th scope="col">{columns.binding}</th>
          <th scope="col">{columns.endedBy}</th>
        </tr>
      </thead>
      {groupsOf(view).map(({ name, empty, rows }) => (
        <tbody key={name}>
          <tr className="token-group">
            <th colSpan={6} scope="colgroup">
              {name}
              {empty !== null && <span className="token-note">{empty}</span>}
            </th>
          </tr>
          {rows.map((row) => (
            <Row key={row.name} row={row} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

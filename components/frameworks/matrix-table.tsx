import { Fragment } from 'react';
import { mappedFrameworks } from '@/content/collections/frameworks';
import { controlTexts } from '@/content/strings/controls';
import { layerNames, matrixTexts as t } from '@/content/strings/frameworks';
import { controlPath, frameworkPath } from '@/site/routes';
import { matrixGroups } from './matrix-rows';

/** References on one line; one without a space is not broken at its hyphens. */
function Refs({ refs }: { readonly refs: readonly string[] }) {
  return refs.map((ref, at) => (
    <Fragment key={ref}>
      {at > 0 && ', '}
      {ref.includes(' ') ? ref : <span className="unbroken">{ref}</span>}
    </Fragment>
  ));
}

/** The coverage matrix as a table: in each field the entries that the control addresses. */
export function MatrixTable() {
  return (
    <table className="data-table matrix-table">
      <thead>
        <tr>
          <th scope="col">{t.control}</th>
          {mappedFrameworks.map(({ id, shortName }) => (
            <th key={id} scope="col">
              <a href={frameworkPath(id)}>{shortName}</a>
            </th>
          ))}
        </tr>
      </thead>
      {matrixGroups.map(({ layer, rows }) => (
        <tbody key={layer}>
          <tr className="matrix-table__layer">
            <th scope="rowgroup" colSpan={mappedFrameworks.length + 1}>
              {layerNames[layer]}
            </th>
          </tr>
          {rows.map(({ control, cells }) => (
            <tr key={control}>
              <th scope="row">
                <a href={controlPath(control)}>{controlTexts[control].name}</a>
              </th>
              {mappedFrameworks.map(({ id, shortName }, at) => (
                <td key={id} data-label={shortName}>
                  <Refs refs={cells[at] ?? []} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

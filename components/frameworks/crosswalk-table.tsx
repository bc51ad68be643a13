import { LinkedHeading } from '@/components/ui/linked-heading';
import { WrittenDate } from '@/components/ui/written-date';
import { frameworkById } from '@/content/collections/frameworks';
import type { Crosswalk } from '@/content/frameworks/crosswalks';
import { crosswalkTexts, frameworkPageTexts } from '@/content/strings/frameworks';
import { entryAnchor, frameworkPath } from '@/site/routes';
import { References, titleOf } from './references';

const nameOf = (id: string): string => frameworkById(id)?.name ?? id;

function Titled({ framework, refs }: { readonly framework: string; readonly refs: readonly string[] }) {
  return (
    <ul>
      {refs.map((ref) => (
        <li key={ref}>
          <References framework={framework} refs={[ref]} /> {titleOf(framework, ref)}
        </li>
      ))}
    </ul>
  );
}

/** One table of a publisher: each entry on the left with the entries that the publisher puts beside it. */
export function CrosswalkTable({ crosswalk }: { readonly crosswalk: Crosswalk }) {
  const { id, from, to, source, checked, rows } = crosswalk;
  const { name, what } = crosswalkTexts.of[id];
  return (
    <section aria-labelledby={id}>
      <LinkedHeading id={id}>{name}</LinkedHeading>
      <p>{what}</p>
      <p className="fine crosswalk__source">
        <a href={source.url}>{source.title}</a>
        {`, ${source.clause}. ${frameworkPageTexts.checked} `}
        <WrittenDate iso={checked} />
      </p>
      <table className="data-table crosswalk-table">
        <thead>
          <tr>
            {[from, ...to].map((framework) => (
              <th key={framework} scope="col">
                <a href={frameworkPath(framework)}>{nameOf(framework)}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.from} id={`${id}-${entryAnchor(row.from)}`}>
              <th scope="row">
                <Titled framework={from} refs={[row.from]} />
              </th>
              {to.map((framework) => (
                <td key={framework} data-label={nameOf(framework)}>
                  <Titled framework={framework} refs={row.to[framework] ?? []} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

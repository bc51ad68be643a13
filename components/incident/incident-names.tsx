import type { Incident } from '@/content/collections/incidents';
import { writtenMonth } from '@/content/strings/date';
import { incidentPath } from '@/site/routes';

/** Names of cases, each with its kind and the month in which it became known. */
export function IncidentNames({
  incidents,
}: {
  readonly incidents: readonly Pick<Incident, 'id' | 'title' | 'kind' | 'known'>[];
}) {
  return (
    <ul className="ui rows">
      {incidents.map(({ id, title, kind, known }) => (
        <li key={id} className="source">
          <a href={incidentPath(id)}>{title}</a>
          <span className="fine">
            , {kind}, <time dateTime={known}>{writtenMonth(known)}</time>
          </span>
        </li>
      ))}
    </ul>
  );
}

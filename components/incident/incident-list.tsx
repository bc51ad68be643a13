import type { Incident } from '@/content/collections/incidents';
import { type Failure, failures } from '@/content/incidents/criteria';
import { writtenMonth } from '@/content/strings/date';
import { failureTexts, kindTexts, incidentTexts as t } from '@/content/strings/incidents';
import { incidentPath } from '@/site/routes';

const failedIn = ({ failed }: Incident): readonly Failure[] =>
  failures.filter((name) => failed[name].part === 'failed');

/** `trust boundary, token path` */
const named = (list: readonly Failure[]): string =>
  list.map((name) => failureTexts[name].name.toLowerCase()).join(', ');

/** Cases, each with what kind it is, what failed and one sentence. */
export function IncidentList({
  incidents,
  level = 2,
}: {
  readonly incidents: readonly Incident[];
  /** Depth of the headings: 3 below a heading of the page. */
  readonly level?: 2 | 3;
}) {
  const Title = `h${level}` as const;
  return (
    <ol className="rows incident-list">
      {incidents.map((incident) => (
        <li key={incident.id} className="listing-row">
          <div>
            <Title id={incident.id} className="heading-3">
              <a href={incidentPath(incident.id)}>{incident.title}</a>
            </Title>
            <p className="listing-row__summary">{incident.summary}</p>
          </div>
          <p className="fine listing-row__aside">
            {kindTexts[incident.kind].name}, <time dateTime={incident.known}>{writtenMonth(incident.known)}</time>
            <span className="own-line">
              {t.failedIn}: {named(failedIn(incident))}
            </span>
          </p>
        </li>
      ))}
    </ol>
  );
}

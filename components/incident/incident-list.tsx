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
    <ol className="rows mt-8">
      {incidents.map((incident) => (
        <li key={incident.id} className="grid gap-x-10 gap-y-1 md:grid-cols-[1fr_13rem]">
          <div>
            <Title id={incident.id} className="text-h3">
              <a href={incidentPath(incident.id)}>{incident.title}</a>
            </Title>
            <p className="mt-1 max-w-measure">{incident.summary}</p>
          </div>
          <p className="fine md:pt-2">
            {kindTexts[incident.kind].name}, <time dateTime={incident.known}>{writtenMonth(incident.known)}</time>
            <span className="block">
              {t.failedIn}: {named(failedIn(incident))}
            </span>
          </p>
        </li>
      ))}
    </ol>
  );
}

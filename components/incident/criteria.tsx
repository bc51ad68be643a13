import type { Incident } from '@/content/collections/incidents';
import { type Criterion, failures, kindsOf, meeting } from '@/content/incidents/criteria';
import { failureTexts, kindTexts, incidentTexts as t } from '@/content/strings/incidents';
import { criterionPath, PAGES } from '@/site/routes';

interface Choice {
  readonly href: string;
  readonly name: string;
  readonly count: number;
  readonly current: boolean;
}

function Choices({ title, choices }: { readonly title: string; readonly choices: readonly Choice[] }) {
  return (
    <div className="criteria__group">
      <p className="label">{title}</p>
      <ul>
        {choices.map(({ href, name, count, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {name}
            </a>{' '}
            <span className="fine">{count}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface Props {
  readonly incidents: readonly Incident[];
  /** The criterion of this page, or nothing on the full list. */
  readonly current?: Criterion;
}

/** The ways to narrow the list, with counts; each is a page of its own. */
export function Criteria({ incidents, current }: Props) {
  const choice = (criterion: Criterion, name: string): Choice => ({
    href: criterionPath(criterion),
    name,
    count: meeting(incidents, criterion).length,
    current: criterion === current,
  });
  return (
    <nav aria-label={t.filter} className="criteria ui no-print">
      <Choices
        title={t.filter}
        choices={[{ href: PAGES.incidents, name: t.all, count: incidents.length, current: current === undefined }]}
      />
      <Choices title={t.byFailure} choices={failures.map((name) => choice(name, failureTexts[name].name))} />
      <Choices title={t.byKind} choices={kindsOf(incidents).map((kind) => choice(kind, kindTexts[kind].many))} />
    </nav>
  );
}

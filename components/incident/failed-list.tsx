import type { Incident } from '@/content/collections/incidents';
import { failures } from '@/content/incidents/criteria';
import { failureTexts, partTexts, incidentPageTexts as t } from '@/content/strings/incidents';

/** Which of boundary, path and maturity failed, each with the reason. */
export function FailedList({ failed }: Pick<Incident, 'failed'>) {
  return (
    <>
      <dl className="failed ui">
        {failures.map((name) => {
          const { part, why } = failed[name];
          return (
            <div key={name} className={`failed--${part}`}>
              <dt>{failureTexts[name].name}</dt>
              <dd className="failed__part">{partTexts[part]}</dd>
              <dd>{why}</dd>
            </div>
          );
        })}
      </dl>
      <p className="fine">{t.failedNote}</p>
    </>
  );
}

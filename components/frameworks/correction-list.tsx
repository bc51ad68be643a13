import { frameworkById } from '@/content/collections/frameworks';
import { incidents } from '@/content/collections/incidents';
import type { Correction } from '@/content/frameworks/corrections';
import { correctionTexts as t } from '@/content/strings/frameworks';
import { incidentPath } from '@/site/routes';
import { References } from './references';

function Instead({ instead }: Pick<Correction, 'instead'>) {
  const entries = Object.entries(instead);
  if (entries.length === 0) return null;
  return (
    <p className="ui">
      {t.instead}:{' '}
      {entries.map(([framework, refs], at) => (
        <span key={framework}>
          {at > 0 && '; '}
          {frameworkById(framework)?.shortName} <References framework={framework} refs={refs} />
        </span>
      ))}
    </p>
  );
}

/** Corrections, each with what was cited, what holds, what to cite instead and what was read. */
export async function CorrectionList({ corrections }: { readonly corrections: readonly Correction[] }) {
  const titles = new Map((await incidents.load()).map(({ id, title }) => [id, title]));
  return (
    <ul className="rows corrections">
      {corrections.map(({ id, asCited, correction, instead, incident, sources }) => (
        <li key={id} id={id} className="correction">
          <div>
            <p className="fine">{t.asCited}</p>
            <p className="ui">{asCited}</p>
          </div>
          <div>
            <p>{correction}</p>
            <Instead instead={instead} />
            {incident === undefined ? null : (
              <p className="ui">
                {t.incident}: <a href={incidentPath(incident)}>{titles.get(incident)}</a>
              </p>
            )}
            <p className="fine url-shown">
              {t.sources}:{' '}
              {sources.map(({ title, url, read }, at) => (
                <span key={url}>
                  {at > 0 && '; '}
                  <a href={url}>{title}</a>
                  {read === 'secondary' && `, ${t.secondary}`}
                </span>
              ))}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

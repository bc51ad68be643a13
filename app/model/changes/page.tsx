import type { Metadata } from 'next';
import { rulePath } from '@/components/decision-tables/links';
import { ModelPage } from '@/components/decision-tables/model-page';
import { LinkedHeading } from '@/components/ui/linked-heading';
import { WrittenDate } from '@/components/ui/written-date';
import { modelPartTexts, modelTexts, changeTexts as t } from '@/content/strings/model';
import { firstReleaseText, modelChangeTexts } from '@/content/strings/model-changes';
import { type ModelChange, type ModelRelease, modelReleases, sourceOf } from '@/decision';
import { readingMetadata } from '@/server/reading/metadata';
import { modelFilePath, PAGES, vectorPath } from '@/site/routes';

const { title, what, lead } = modelPartTexts.changes;

export const metadata: Metadata = readingMetadata({
  title,
  description: what,
  address: PAGES.modelChanges,
  picture: 'model',
});

function Row({ id }: { readonly id: string }) {
  const path = rulePath(id);
  return (
    <li>
      <code>{path === null ? id : <a href={path}>{id}</a>}</code>
    </li>
  );
}

function Changed({ change: { id, rows, sources, shownBy } }: { readonly change: ModelChange }) {
  const { title: name, before, after, why } = modelChangeTexts[id];
  return (
    <li id={id}>
      <h3>{name}</h3>
      <dl className="change">
        <dt>{t.before}</dt>
        <dd>{before}</dd>
        <dt>{t.after}</dt>
        <dd>{after}</dd>
        <dt>{t.why}</dt>
        <dd>{why}</dd>
        <dt>{t.rules}</dt>
        <dd className="ui">
          <ul>
            {rows.map((row) => (
              <Row key={row} id={row} />
            ))}
          </ul>
        </dd>
        <dt>{t.sources}</dt>
        <dd className="ui">
          {sources.map((source) => (
            <a key={source} className="own-line" href={sourceOf(source)?.url}>
              {sourceOf(source)?.title}
            </a>
          ))}
        </dd>
      </dl>
      {shownBy !== null && (
        <p className="ui change__shown">
          <a href={vectorPath(shownBy)}>{t.shownBy}</a>
        </p>
      )}
    </li>
  );
}

function Published({ release: { version, date, changes } }: { readonly release: ModelRelease }) {
  return (
    <section aria-labelledby={`v${version}`}>
      <LinkedHeading id={`v${version}`}>{version}</LinkedHeading>
      <p className="ui">
        {modelTexts.published} <WrittenDate iso={date} /> ·{' '}
        <a href={modelFilePath(version, 'json')}>{modelTexts.json}</a> ·{' '}
        <a href={modelFilePath(version, 'dmn')}>{modelTexts.dmn}</a>
      </p>
      {changes.length === 0 ? (
        <p>{firstReleaseText}</p>
      ) : (
        <ul className="rows">
          {changes.map((change) => (
            <Changed key={change.id} change={change} />
          ))}
        </ul>
      )}
    </section>
  );
}

export default function ChangesPage() {
  return (
    <ModelPage title={title} lead={lead}>
      {modelReleases.map((release) => (
        <Published key={release.version} release={release} />
      ))}
    </ModelPage>
  );
}

import { compareTexts } from '@/content/strings/compare';
import { modelChangeTexts } from '@/content/strings/model-changes';
import { modelReleases, sourceOf } from '@/decision';

/** What changed from one version of the model to a later one, with the reason and what it rests on. */
export function ModelChanges({ from, to }: { readonly from: string; readonly to: string }) {
  const versions = modelReleases.map(({ version }) => version);
  const between = modelReleases.slice(versions.indexOf(to), versions.indexOf(from));
  return between.flatMap(({ changes }) =>
    changes.map(({ id, sources }) => {
      const { title, before, after, why } = modelChangeTexts[id];
      return (
        <section key={id} className="compare-change">
          <h3>{title}</h3>
          <dl className="ui">
            <dt>{compareTexts.before}</dt>
            <dd>{before}</dd>
            <dt>{compareTexts.after}</dt>
            <dd>{after}</dd>
            <dt>{compareTexts.why}</dt>
            <dd>
              {why}
              {sources.map((source) => {
                const cited = sourceOf(source);
                return (
                  cited && (
                    <a key={source} className="compare-change__source" href={cited.url}>
                      {cited.title}
                    </a>
                  )
                );
              })}
            </dd>
          </dl>
        </section>
      );
    }),
  );
}

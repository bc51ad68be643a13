import { mappedFrameworks } from '@/content/collections/frameworks';
import { alignmentTexts } from '@/content/strings/recommendation';
import type { AlignmentRow } from '@/decision';
import { AlignmentTable } from './alignment-table';
import { ArticleTable } from './article-table';
import { ALL, FrameworkFilter } from './framework-filter';

interface Props {
  readonly alignment: readonly AlignmentRow[];
  /** Id of the framework to show, `all` for all of them unfolded, or null for all of them folded. */
  readonly framework: string | null;
  /** Path of the page, to which the filter is added. */
  readonly path: string;
  /** Control ids that have a place on the page. */
  readonly linked: ReadonlySet<string>;
}

/** The three rows of the article first, then every framework entry that the recommendation helps to meet. */
export function Alignment({ alignment, framework, path, linked }: Props) {
  const groups = mappedFrameworks
    .map((display) => ({ display, rows: alignment.filter((row) => row.framework === display.id) }))
    .filter(({ rows }) => rows.length > 0);
  const chosen = groups.some(({ display }) => display.id === framework) ? framework : null;
  const shown = groups.filter(({ display }) => chosen === null || display.id === chosen);
  return (
    <>
      <p>{alignmentTexts.intro}</p>
      <ArticleTable alignment={alignment} linked={linked} />
      <FrameworkFilter groups={groups} chosen={chosen ?? (framework === ALL ? ALL : null)} path={path} />
      <p className="fine" role="status">
        {alignmentTexts.total(
          shown.reduce((sum, { rows }) => sum + rows.length, 0),
          shown.length,
        )}
      </p>
      {shown.map((group) => (
        <AlignmentTable key={group.display.id} group={group} open={chosen !== null || framework === ALL} />
      ))}
    </>
  );
}

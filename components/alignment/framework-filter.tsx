import { alignmentTexts } from '@/content/strings/recommendation';
import type { AlignmentGroup } from './alignment-table';

/** Stands in the address where every framework is to be shown unfolded. */
export const ALL = 'all';

interface Props {
  readonly groups: readonly AlignmentGroup[];
  readonly chosen: string | null;
  readonly path: string;
}

/** Links that narrow the table to one framework; the choice stands in the address, so it can be shared and printed. */
export function FrameworkFilter({ groups, chosen, path }: Props) {
  return (
    <nav className="framework-filter ui no-print" id="frameworks" aria-labelledby="framework-filter">
      <p className="label" id="framework-filter">
        {alignmentTexts.filter}
      </p>
      <ul>
        <li>
          <a href={`${path}#frameworks`} aria-current={chosen === null ? 'true' : undefined}>
            {alignmentTexts.folded}
          </a>
        </li>
        <li>
          <a href={`${path}?framework=${ALL}#frameworks`} aria-current={chosen === ALL ? 'true' : undefined}>
            {alignmentTexts.all}
          </a>
        </li>
        {groups.map(({ display, rows }) => (
          <li key={display.id}>
            <a
              href={`${path}?framework=${display.id}#frameworks`}
              aria-current={chosen === display.id ? 'true' : undefined}
            >
              {display.shortName} <span className="framework-filter__count">{rows.length}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

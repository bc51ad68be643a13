import { mappedFrameworks } from '@/content/collections/frameworks';
import { controlsOf } from '@/content/frameworks/coverage';
import { controlTexts } from '@/content/strings/controls';
import { layerNames, matrixTexts as t } from '@/content/strings/frameworks';
import { controls } from '@/decision';
import { frameworkPath } from '@/site/routes';
import { type MatrixGroup, matrixGroups } from './matrix-rows';

/** Measures of a drawing, in its own units. */
interface Geometry {
  readonly id: 'wide' | 'narrow';
  readonly names: number;
  readonly column: number;
  readonly row: number;
  readonly head: number;
  /** Columns stand too close for a finger on a phone; the table has the links there. */
  readonly linked: boolean;
}

const WIDE: Geometry = { id: 'wide', names: 300, column: 62, row: 20, head: 136, linked: true };
const NARROW: Geometry = { id: 'narrow', names: 206, column: 16, row: 17, head: 112, linked: false };

/** Radius of a dot as a share of half its field, by number of entries; the last counts for all above it. */
const SIZES = [0.34, 0.54, 0.74, 0.94] as const;
const DOT = 8;

const radius = (count: number): number => DOT * (SIZES[Math.min(count, SIZES.length) - 1] ?? 0);

/** A dot as a path, so that a whole row is one element. */
const dot = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

function Heads({ g }: { readonly g: Geometry }) {
  return mappedFrameworks.map(({ id, shortName }, at) => {
    const x = g.names + (at + 0.5) * g.column + 4;
    const name = (
      <text key={id} x={x} y={g.head - 8} transform={`rotate(-60 ${x} ${g.head - 8})`}>
        {shortName}
      </text>
    );
    return g.linked ? (
      <a key={id} href={frameworkPath(id)}>
        {name}
      </a>
    ) : (
      name
    );
  });
}

function Group({ g, group, top }: { readonly g: Geometry; readonly group: MatrixGroup; readonly top: number }) {
  const right = g.names + mappedFrameworks.length * g.column;
  return (
    <>
      <path className="matrix__rule matrix__rule--group" d={`M0 ${top}H${right}`} />
      <text className="matrix__layer" x="0" y={top + g.row - 5}>
        {layerNames[group.layer]}
      </text>
      {group.rows.map(({ control, cells }, at) => {
        const y = top + (at + 1.5) * g.row;
        const dots = cells.map(({ length }, column) =>
          length === 0 ? '' : dot(g.names + (column + 0.5) * g.column, y, radius(length)),
        );
        return (
          <g key={control}>
            <path className="matrix__rule" d={`M0 ${y - g.row / 2}H${right}`} />
            <text x="0" y={y + 4}>
              {controlTexts[control].name}
            </text>
            <path className="matrix__dots" d={dots.join('')} />
          </g>
        );
      })}
    </>
  );
}

/** Controls as rows, frameworks as columns, and in each field a dot that grows with the entries addressed. */
function Drawing({ g, description }: { readonly g: Geometry; readonly description: string }) {
  const heights = matrixGroups.map(({ rows }) => (rows.length + 1) * g.row);
  const topOf = (group: number): number => heights.slice(0, group).reduce((sum, height) => sum + height, g.head);
  const overhang = g.id === 'wide' ? 40 : 58;
  const width = g.names + mappedFrameworks.length * g.column + overhang;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing with links inside; an image would hide them
    <svg
      className={`matrix matrix--${g.id}`}
      viewBox={`0 0 ${width} ${topOf(heights.length) + 2}`}
      role="group"
      aria-labelledby={`matrix-${g.id}-title`}
      aria-describedby={`matrix-${g.id}-description`}
    >
      <title id={`matrix-${g.id}-title`}>{t.picture}</title>
      <desc id={`matrix-${g.id}-description`}>{description}</desc>
      <Heads g={g} />
      {matrixGroups.map((group, at) => (
        <Group key={group.layer} g={g} group={group} top={topOf(at)} />
      ))}
    </svg>
  );
}

function Key() {
  return (
    <p className="matrix-key fine">
      {t.key}:
      {t.keyOf.map((words, at) => (
        <span key={words}>
          <svg className="matrix-key__dot" viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
            <path className="matrix__dots" d={dot(0, 0, radius(at + 1))} />
          </svg>
          {words}
        </span>
      ))}
    </p>
  );
}

/** The coverage matrix as a picture: one drawing where there is room, a narrow one on a phone. */
export function MatrixPicture() {
  const [first] = mappedFrameworks
    .map(({ id, shortName }) => ({ name: shortName, count: controlsOf(id).length }))
    .toSorted((a, b) => b.count - a.count);
  const most = first === undefined ? '' : t.most(first.name, first.count);
  const description = t.pictureDescription(controls.length, mappedFrameworks.length, most);
  return (
    <>
      <Key />
      <Drawing g={WIDE} description={description} />
      <Drawing g={NARROW} description={description} />
    </>
  );
}

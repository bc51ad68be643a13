import { tablePageTexts as t } from '@/content/strings/model';
import { tableTexts } from '@/content/strings/model-tables';
import { isQuestion, nodeName, readersOf, readsOf } from '@/content/views/model-graph';
import type { Table } from '@/decision/exchange/tables';
import { nodePath } from './links';

const LINE = 24;
const WIDTH = 1040;
const LEFT = 150;
const MIDDLE = { from: 250, to: 470 } as const;
const RIGHT = 570;

const heightOf = (nodes: readonly string[]): number => Math.max(nodes.length, 1) * LINE;

function Side({
  nodes,
  at,
  height,
}: {
  readonly nodes: readonly string[];
  readonly at: 'left' | 'right';
  readonly height: number;
}) {
  const isLeft = at === 'left';
  const top = (height - heightOf(nodes)) / 2 + LINE / 2;
  const middle = height / 2;
  return nodes.map((node, i) => {
    const y = top + i * LINE;
    const [from, to] = isLeft ? [LEFT + 10, MIDDLE.from] : [MIDDLE.to, RIGHT - 10];
    const [fromY, toY] = isLeft ? [y, middle] : [middle, y];
    const bend = (from + to) / 2;
    return (
      <g key={node}>
        <path className="graph__edge" d={`M${from} ${fromY}C${bend} ${fromY} ${bend} ${toY} ${to} ${toY}`} />
        <a href={nodePath(node, isQuestion(node))}>
          <text
            className={isQuestion(node) ? 'graph__node graph__node--question' : 'graph__node'}
            x={isLeft ? LEFT : RIGHT}
            y={y + 4.5}
            textAnchor={isLeft ? 'end' : 'start'}
          >
            {nodeName(node)}
          </text>
        </a>
      </g>
    );
  });
}

function Names({ nodes }: { readonly nodes: readonly string[] }) {
  return (
    <ul className="names">
      {nodes.map((node) => (
        <li key={node}>
          <a href={nodePath(node, isQuestion(node))}>{nodeName(node)}</a>
        </li>
      ))}
    </ul>
  );
}

/** What a table reads and what reads it: a drawing where there is room, else two lists. */
export function DependencyDiagram({ table }: { readonly table: Table }) {
  const reads = readsOf(table);
  const readers = readersOf(table.id);
  const name = tableTexts[table.id]?.name ?? table.id;
  const height = Math.max(heightOf(reads), heightOf(readers), 2 * LINE) + 8;
  const list = (nodes: readonly string[]): string => nodes.map(nodeName).join(', ');
  return (
    <div className="graphs">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing with links inside; an image would hide them */}
      <svg
        className="graph graph--wide"
        viewBox={`0 0 ${WIDTH} ${height}`}
        role="group"
        aria-labelledby="graph-title"
        aria-describedby="graph-desc"
      >
        <title id="graph-title">{t.graph(name)}</title>
        <desc id="graph-desc">
          {`${t.reads}: ${list(reads)}. ${t.readBy}: ${readers.length === 0 ? t.nothing : list(readers)}`}
        </desc>
        <Side nodes={reads} at="left" height={height} />
        <Side nodes={readers} at="right" height={height} />
        <rect
          className="graph__table"
          x={MIDDLE.from}
          y={height / 2 - 20}
          width={MIDDLE.to - MIDDLE.from}
          height="40"
          rx="2"
        />
        <text className="graph__name" x={(MIDDLE.from + MIDDLE.to) / 2} y={height / 2 + 5} textAnchor="middle">
          {name}
        </text>
      </svg>
      <div className="graph--tall ui">
        <h3 className="label">{t.reads}</h3>
        <Names nodes={reads} />
        <h3 className="label">{t.readBy}</h3>
        {readers.length === 0 ? <p>{t.nothing}</p> : <Names nodes={readers} />}
      </div>
    </div>
  );
}

import { modelTexts, stageTexts } from '@/content/strings/model';
import { flows, isQuestion, nodeName, stages } from '@/content/views/model-graph';
import { nodePath } from './links';
import { type Drawing, tallDrawing, wideDrawing } from './overview-layout';

/** What the drawing says, in sentences. */
const description = stages
  .flatMap(({ id }) => {
    const read = flows
      .filter(({ to }) => to === id)
      .map(({ from, reads }) => `${reads} × ${from === id ? modelTexts.within : stageTexts[from]}`);
    return read.length === 0 ? [] : [`${stageTexts[id]} ← ${read.join(', ')}.`];
  })
  .join(' ');

function Picture({ drawing, kind }: { readonly drawing: Drawing; readonly kind: 'wide' | 'tall' }) {
  const { width, height } = drawing;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing with links inside; an image would hide them
    <svg
      className={`graph graph--${kind}`}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-labelledby={`overview-${kind}-title`}
      aria-describedby={`overview-${kind}-desc`}
    >
      <title id={`overview-${kind}-title`}>{modelTexts.graph}</title>
      <desc id={`overview-${kind}-desc`}>{description}</desc>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus; the description says the same */}
      <g aria-hidden="true">
        {drawing.flows.map(({ from, to, path, arrow, thickness, back }) => (
          <g key={`${from} ${to}`} className={back ? 'graph__flow graph__flow--back' : 'graph__flow'}>
            <path d={path} strokeWidth={thickness} />
            <path className="graph__arrow" d={arrow} />
          </g>
        ))}
        {drawing.flows.map(({ from, to, reads, labelX, labelY }) => (
          <text key={`${from} ${to}`} className="graph__count" x={labelX} y={labelY + 4} textAnchor="middle">
            {reads}
          </text>
        ))}
      </g>
      {drawing.stages.map(({ id, x, y, nodes }) => (
        <g key={id}>
          <text className="graph__stage" x={x} y={y}>
            {stageTexts[id]}
          </text>
          {nodes.map(({ node, x: left, y: top }) => (
            <a key={node} href={nodePath(node, isQuestion(node))}>
              <text className="graph__node" x={left} y={top}>
                {nodeName(node)}
              </text>
            </a>
          ))}
        </g>
      ))}
    </svg>
  );
}

/** The whole decision graph by stages; the tall form is for narrow pages. */
export function OverviewGraph() {
  return (
    <div className="graphs">
      <Picture drawing={wideDrawing()} kind="wide" />
      <Picture drawing={tallDrawing()} kind="tall" />
    </div>
  );
}

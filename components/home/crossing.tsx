import { LayerShape } from '@/components/ui/layer-mark';
import type { LayerId } from '@/decision';

interface CrossingProps {
  readonly layer: LayerId;
  /** Centre of the crossing, in the drawing's units. */
  readonly x: number;
  readonly y: number;
  /** Side of the mark, in the drawing's units. */
  readonly size: number;
}

/** The mark of a layer where its line crosses the trust boundary, on a clearing in both lines. */
export function Crossing({ layer, x, y, size }: CrossingProps) {
  const scale = size / 16;
  return (
    <>
      <circle className="halo" cx={x} cy={y} r={size * 0.85} />
      <g className={`${layer} stroke fill`} transform={`translate(${x - size / 2} ${y - size / 2}) scale(${scale})`}>
        <LayerShape layer={layer} />
      </g>
    </>
  );
}

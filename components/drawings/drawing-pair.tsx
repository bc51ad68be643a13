import type { Scene } from '@/site/scene/scene';
import { SceneSvg } from './scene-svg';
import './drawings.css';

/** One drawing in two layouts; the width of its place decides which is shown, and the other is hidden from everyone. */
export function DrawingPair({ id, wide, tall }: { readonly id: string; readonly wide: Scene; readonly tall: Scene }) {
  return (
    <div className="drawing-pair">
      <div className="drawing-pair__wide">
        <SceneSvg scene={wide} id={`${id}-wide`} />
      </div>
      <div className="drawing-pair__tall">
        <SceneSvg scene={tall} id={`${id}-tall`} />
      </div>
    </div>
  );
}

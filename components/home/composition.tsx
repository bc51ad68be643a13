import { CompositionTall } from './composition-tall';
import { CompositionWide } from './composition-wide';

/** How the three layers cross one trust boundary, drawn for wide and for narrow screens. */
export function Composition() {
  return (
    <figure className="composition">
      <div className="composition__wide">
        <CompositionWide />
      </div>
      <div className="composition__tall">
        <CompositionTall />
      </div>
      <figcaption className="fine measure">
        One connection and its trust boundary, here between two organisations. Each layer crosses it in its own way.
        With another boundary the same layers have other roles.
      </figcaption>
    </figure>
  );
}

import { CompositionTall } from './composition-tall';
import { CompositionWide } from './composition-wide';

/** How the three layers cross one trust boundary, drawn for wide and for narrow screens. */
export function Composition() {
  return (
    <figure>
      <div className="hidden sm:block">
        <CompositionWide />
      </div>
      <div className="sm:hidden">
        <CompositionTall />
      </div>
      <figcaption className="fine mt-4 max-w-measure">
        One connection and its trust boundary, here between two organisations. Each layer crosses it in its own way.
        With another boundary the same layers have other roles.
      </figcaption>
    </figure>
  );
}

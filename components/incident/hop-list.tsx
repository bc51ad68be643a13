import { TrustBoundary } from '@/components/ui/trust-boundary';
import type { Hop } from '@/content/collections/incidents';
import { moveTexts, incidentPageTexts as t } from '@/content/strings/incidents';

/** What leads from one place to the next: an arrow with what moves on it, and the boundary that it crosses. */
function Way({ moves, crosses }: { readonly moves: NonNullable<Hop['moves']>; readonly crosses: string | undefined }) {
  return (
    <div className={`hop__way hop__way--${moves}`}>
      <p className="fine">{moveTexts[moves]}</p>
      {crosses === undefined ? null : <TrustBoundary label={crosses} />}
    </div>
  );
}

/** How something moved, from top to bottom. The list is the drawing, so that it reads the same without its lines. */
export function HopList({ hops }: { readonly hops: readonly Hop[] }) {
  return (
    <figure className="hops" aria-label={t.path}>
      <ol>
        {hops.map(({ at, what, moves, crosses }) => (
          <li key={`${at} ${what}`}>
            {moves === undefined ? null : <Way moves={moves} crosses={crosses} />}
            <div className="hop__place">
              <p className="hop__at">{at}</p>
              <p>{what}</p>
            </div>
          </li>
        ))}
      </ol>
      <figcaption className="fine">{t.pathNote}</figcaption>
    </figure>
  );
}

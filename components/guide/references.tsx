import { References } from '@/components/frameworks/references';
import { frameworkPath } from '@/content/frameworks/addresses';
import { controlTexts } from '@/content/strings/controls';
import { writtenMonth } from '@/content/strings/date';
import { guideWords } from '@/content/strings/guidance';
import type { ControlId } from '@/decision';
import { EndSection } from './end-section';

/** The controls that the guide explains. */
export function GuideControls({ controls }: { readonly controls: readonly ControlId[] }) {
  return (
    <EndSection id="guide-controls" title={guideWords.controls} note={guideWords.controlsNote}>
      <ul className="ui guide-names mt-4">
        {controls.map((id) => (
          <li key={id}>{controlTexts[id].name}</li>
        ))}
      </ul>
    </EndSection>
  );
}

interface Incident {
  readonly id: string;
  readonly title: string;
  /** What kind of event it was: a breach, a vulnerability, … */
  readonly kind: string;
  /** Year and month, ISO 8601. */
  readonly known: string;
}

/** Cases that show what the guide warns of. */
export function GuideIncidents({ incidents }: { readonly incidents: readonly Incident[] }) {
  if (incidents.length === 0) return null;
  return (
    <EndSection id="guide-incidents" title={guideWords.incidents} note={guideWords.incidentsNote}>
      <ul className="ui rows mt-4">
        {incidents.map(({ id, title, kind, known }) => (
          <li key={id} className="source">
            {title}
            <span className="fine">
              , {kind}, <time dateTime={known}>{writtenMonth(known)}</time>
            </span>
          </li>
        ))}
      </ul>
    </EndSection>
  );
}

interface FrameworkRefs {
  readonly id: string;
  readonly name: string;
  readonly refs: readonly string[];
}

/** Framework entries that the guide's advice addresses. */
export function GuideFrameworks({ frameworks }: { readonly frameworks: readonly FrameworkRefs[] }) {
  if (frameworks.length === 0) return null;
  return (
    <EndSection id="guide-frameworks" title={guideWords.frameworks} note={guideWords.frameworksNote}>
      <dl className="ui guide-refs mt-4">
        {frameworks.map(({ id, name, refs }) => (
          <div key={id}>
            <dt>
              <a href={frameworkPath(id)}>{name}</a>
            </dt>
            <dd>
              <References framework={id} refs={refs} />
            </dd>
          </div>
        ))}
      </dl>
    </EndSection>
  );
}

interface RelatedGuide {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
}

/** The guides to read next. */
export function RelatedGuides({ guides }: { readonly guides: readonly RelatedGuide[] }) {
  return (
    <EndSection id="guide-related" title={guideWords.related} className="no-print">
      <ul className="ui rows mt-4">
        {guides.map(({ slug, title, summary }) => (
          <li key={slug} className="source">
            <a href={`/guidance/${slug}`}>{title}</a>
            <span className="fine block">{summary}</span>
          </li>
        ))}
      </ul>
    </EndSection>
  );
}

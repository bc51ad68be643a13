import type { ComponentProps } from 'react';
import { ControlNames } from '@/components/control/control-names';
import { References } from '@/components/frameworks/references';
import { IncidentNames } from '@/components/incident/incident-names';
import { guideWords } from '@/content/strings/guidance';
import type { ControlId } from '@/decision';
import { frameworkPath, guidePath } from '@/site/routes';
import { EndSection } from './end-section';

interface ControlsProps {
  readonly controls: readonly ControlId[];
  /** Title and note where the text is no guide. */
  readonly title?: string;
  readonly note?: string;
}

/** The controls that the text explains. */
export function GuideControls({
  controls,
  title = guideWords.controls,
  note = guideWords.controlsNote,
}: ControlsProps) {
  return (
    <EndSection id="guide-controls" title={title} note={note}>
      <ControlNames controls={controls} />
    </EndSection>
  );
}

type NamedIncidents = ComponentProps<typeof IncidentNames>['incidents'];

/** Cases that show what the guide warns of. */
export function GuideIncidents({ incidents }: { readonly incidents: NamedIncidents }) {
  if (incidents.length === 0) return null;
  return (
    <EndSection id="guide-incidents" title={guideWords.incidents} note={guideWords.incidentsNote}>
      <IncidentNames incidents={incidents} />
    </EndSection>
  );
}

interface FrameworkRefs {
  readonly id: string;
  readonly name: string;
  readonly refs: readonly string[];
}

/** Framework entries that the text bears on. */
export function GuideFrameworks({
  frameworks,
  note = guideWords.frameworksNote,
}: {
  readonly frameworks: readonly FrameworkRefs[];
  readonly note?: string;
}) {
  if (frameworks.length === 0) return null;
  return (
    <EndSection id="guide-frameworks" title={guideWords.frameworks} note={note}>
      <dl className="ui guide-refs">
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
  readonly id: string;
  readonly title: string;
  readonly summary: string;
}

/** The guides to read next, or those that another text belongs to. */
export function RelatedGuides({
  guides,
  title = guideWords.related,
}: {
  readonly guides: readonly RelatedGuide[];
  readonly title?: string;
}) {
  return (
    <EndSection id="guide-related" title={title} className="no-print">
      <ul className="ui rows">
        {guides.map(({ id, title, summary }) => (
          <li key={id} className="source">
            <a href={guidePath(id)}>{title}</a>
            <span className="fine own-line">{summary}</span>
          </li>
        ))}
      </ul>
    </EndSection>
  );
}

import { incidentFiles, incidentOf } from '@/content/incident-files';
import { incidentPath } from '@/content/incidents/addresses';
import { controlTexts } from '@/content/strings/controls';
import { escaped } from '@/server/exports/markdown';
import type { ReadingDocument } from './document';
import { mdxSections } from './markdown';
import { sourcesSection } from './sources-section';

/** Cases, newest first. */
export async function incidentDocuments(): Promise<ReadingDocument[]> {
  const files = await incidentFiles();
  return files
    .map((file) => ({ incident: incidentOf(file), text: file.text }))
    .toSorted((a, b) => b.incident.known.localeCompare(a.incident.known))
    .map(({ incident, text }) => ({
      kind: 'incident',
      address: incidentPath(incident.id),
      title: incident.title,
      summary: incident.summary,
      checked: incident.checked,
      twin: true,
      sections: [
        ...mdxSections(text),
        {
          anchor: null,
          title: null,
          level: 2,
          markdown: incident.controls.map((id) => escaped(controlTexts[id].name)).join('; '),
        },
        sourcesSection(null, incident.sources),
      ],
    }));
}

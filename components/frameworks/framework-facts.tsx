import type { ReactNode } from 'react';
import { WrittenDate } from '@/components/ui/written-date';
import { type Framework, frameworkById } from '@/content/collections/frameworks';
import { frameworkTexts, statusTexts, frameworkPageTexts as t } from '@/content/strings/frameworks';
import { frameworkPath } from '@/site/routes';
import { smartQuotes } from '@/site/smart-quotes.mjs';

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What a framework is: version, state, publisher, licence, what was read and when, notes. */
export function FrameworkFacts({ framework }: { readonly framework: Framework }) {
  const { version, status, supersededBy, published, publisher, url, licence, checked, read, notes, entries } =
    framework;
  const later = supersededBy === undefined ? undefined : frameworkById(supersededBy);
  const copied = entries.filter(({ verification }) => verification === 'transcription').length;
  return (
    <dl className="framework-facts ui url-shown">
      <Fact name={frameworkTexts.version}>{version}</Fact>
      <Fact name={frameworkTexts.status}>{statusTexts[status]}</Fact>
      {later && (
        <Fact name={t.superseded}>
          <a href={frameworkPath(later.id)}>{later.name}</a>
        </Fact>
      )}
      {published !== null && <Fact name={t.published}>{published}</Fact>}
      <Fact name={t.link}>{url === null ? publisher : <a href={url}>{publisher}</a>}</Fact>
      <Fact name={frameworkTexts.licence}>{licence}</Fact>
      <Fact name={t.checked}>
        <WrittenDate iso={checked} />
      </Fact>
      <Fact name={t.read}>
        {smartQuotes(read)}
        {copied > 0 && ` ${t.secondNote(copied)}`}
      </Fact>
      <Fact name={t.notes}>{notes.map(smartQuotes).join(' ')}</Fact>
    </dl>
  );
}

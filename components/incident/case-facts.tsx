import { WrittenDate } from '@/components/ui/written-date';
import type { Incident } from '@/content/collections/incidents';
import { writtenMonth } from '@/content/strings/date';
import { kindTexts, sourcingTexts, incidentPageTexts as t } from '@/content/strings/incidents';

/** What a case is, when it was, whom it reached and how well that is known. */
export function CaseFacts({ incident }: { readonly incident: Incident }) {
  const { kind, when, known, affected, sourcing, checked } = incident;
  return (
    <dl className="ui facts facts--case">
      <dt>{t.kind}</dt>
      <dd>
        {kindTexts[kind].name}. {kindTexts[kind].what}
      </dd>
      <dt>{t.when}</dt>
      <dd>{when}</dd>
      <dt>{t.known}</dt>
      <dd>
        <time dateTime={known}>{writtenMonth(known)}</time>
      </dd>
      <dt>{t.affected}</dt>
      <dd>{affected}</dd>
      <dt>{t.sourcing}</dt>
      <dd>{sourcingTexts[sourcing]}</dd>
      <dt>{t.checked}</dt>
      <dd>
        <WrittenDate iso={checked} />
      </dd>
    </dl>
  );
}

import { WrittenDate } from '@/components/ui/written-date';
import type { Incident } from '@/content/collections/incidents';
import { writtenMonth } from '@/content/strings/date';
import { kindTexts, sourcingTexts, incidentPageTexts as t } from '@/content/strings/incidents';

/** What a case is, when it was, whom it reached and how well that is known. */
export function CaseFacts({ incident }: { readonly incident: Incident }) {
  const { kind, when, known, affected, sourcing, checked } = incident;
  return (
    <dl className="ui mt-6 grid max-w-measure gap-x-6 gap-y-1 sm:grid-cols-[8rem_1fr]">
      <dt className="text-ink-soft">{t.kind}</dt>
      <dd>
        {kindTexts[kind].name}. {kindTexts[kind].what}
      </dd>
      <dt className="text-ink-soft">{t.when}</dt>
      <dd>{when}</dd>
      <dt className="text-ink-soft">{t.known}</dt>
      <dd>
        <time dateTime={known}>{writtenMonth(known)}</time>
      </dd>
      <dt className="text-ink-soft">{t.affected}</dt>
      <dd>{affected}</dd>
      <dt className="text-ink-soft">{t.sourcing}</dt>
      <dd>{sourcingTexts[sourcing]}</dd>
      <dt className="text-ink-soft">{t.checked}</dt>
      <dd>
        <WrittenDate iso={checked} />
      </dd>
    </dl>
  );
}

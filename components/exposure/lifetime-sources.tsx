import { WrittenDate } from '@/components/ui/written-date';
import { exposureTexts, lifetimeTexts } from '@/content/strings/exposure';
import { type LifetimeEntry, lifetimes } from '@/decision/exposure';

/** Where each documented lifetime was read, and when. */
export function LifetimeSources() {
  const told: readonly ((typeof lifetimes)[number] & LifetimeEntry)[] = lifetimes;
  return (
    <div className="token-sources">
      <p className="label">{exposureTexts.sources}</p>
      <ul className="fine">
        {told.map(({ id, title, url, checked, evidence }) =>
          checked === null ? null : (
            <li key={id}>
              {lifetimeTexts[id]}: {url === null ? title : <a href={url}>{title}</a>}
              {evidence === 'secondary' && `, ${exposureTexts.reported}`}, {exposureTexts.checked}{' '}
              <WrittenDate iso={checked} />
            </li>
          ),
        )}
        <li>{exposureTexts.revocationSource}</li>
      </ul>
    </div>
  );
}

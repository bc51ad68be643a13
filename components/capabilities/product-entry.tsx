import { WrittenDate } from '@/components/ui/written-date';
import { type Product, settlesAnswers } from '@/content/capabilities';
import { FRESH_DAYS, staleFrom } from '@/content/freshness';
import { capabilitiesTexts as t } from '@/content/strings/capabilities';
import { wizardPath } from '@/site/routes';

/** One product: facts that fit no column, its sources with their dates, and the way into the wizard. */
export function ProductEntry({ product, today }: { readonly product: Product; readonly today: string }) {
  const { id, name, notes, sources } = product;
  const stale = staleFrom(sources.map(({ checked }) => checked).toSorted()[0] ?? today);
  return (
    <section id={id} className="product">
      <h3>{name}</h3>
      <div>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        <ul className="ui url-shown">
          {sources.map(({ title, url, read, checked }) => (
            <li key={url}>
              <a href={url}>{title}</a>
              <span className="fine">
                {read === 'secondary' && `, ${t.secondary}`}, {t.checked} <WrittenDate iso={checked} />
              </span>
            </li>
          ))}
        </ul>
        <p className="fine" data-stale-from={stale} hidden={today < stale}>
          {t.stale(FRESH_DAYS)}
        </p>
        <p className="ui no-print">
          {settlesAnswers(product) ? <a href={wizardPath(null, { product: id })}>{t.useInWizard}</a> : t.nothingToFill}
        </p>
      </div>
    </section>
  );
}

import { products } from '@/content/capabilities';
import { frameworks } from '@/content/collections/frameworks';
import { guides } from '@/content/collections/guides';
import { terms } from '@/content/collections/terms';
import { incidentIds } from '@/content/incidents/ids';
import { libraryTexts as t } from '@/content/strings/library';
import { controls } from '@/decision';
import { PAGES } from '@/site/routes';

/** The parts of the knowledge base, each with what it holds and how much. */
export async function Library() {
  const parts = [
    { href: PAGES.guidance, ...t.guides, count: (await guides.load()).length },
    { href: PAGES.controls, ...t.controls, count: controls.length },
    { href: PAGES.incidents, ...t.incidents, count: incidentIds.length },
    { href: PAGES.frameworks, ...t.frameworks, count: frameworks.length },
    { href: PAGES.capabilities, ...t.products, count: products.length },
    { href: PAGES.glossary, ...t.terms, count: terms.length },
    { href: PAGES.model, ...t.rules, count: null },
  ];
  return (
    <>
      <p className="max-w-measure">{t.intro}</p>
      <ul className="rows mt-6">
        {parts.map(({ href, name, what, count }) => (
          <li key={href} className="grid gap-x-10 gap-y-1 sm:grid-cols-[11rem_minmax(0,1fr)_3rem]">
            <a href={href}>{name}</a>
            <span>{what}</span>
            {count !== null && <span className="ui tabular-nums sm:text-end">{count}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

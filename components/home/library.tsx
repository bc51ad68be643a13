import { products } from '@/content/capabilities';
import { frameworks } from '@/content/collections/frameworks';
import { guides } from '@/content/collections/guides';
import { incidentIds } from '@/content/collections/incidents';
import { terms } from '@/content/collections/terms';
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
      <p className="measure">{t.intro}</p>
      <ul className="rows">
        {parts.map(({ href, name, what, count }) => (
          <li key={href} className="term-row term-row--counted">
            <a href={href}>{name}</a>
            <span>{what}</span>
            {count !== null && <span className="ui term-row__count">{count}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

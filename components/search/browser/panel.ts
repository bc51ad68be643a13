import { kindNames, searchTexts } from '@/content/strings/search';
import { searchPath } from '@/site/routes';
import { grouped, type Hit, inPanel } from '@/site/search/find';
import { marked } from '@/site/search/marked';

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

const runs = (text: string, words: readonly string[]): (Node | string)[] =>
  marked(text, words).map((run) => (run.marked ? element('mark', '', run.text) : run.text));

function option(id: string, href: string, ...children: readonly (Node | string)[]): HTMLAnchorElement {
  const link = element('a', 'search-result', ...children);
  link.id = id;
  link.href = href;
  link.tabIndex = -1;
  link.setAttribute('role', 'option');
  link.setAttribute('aria-selected', 'false');
  return link;
}

function resultOf({ address, title, page, summary, words }: Hit, id: string): HTMLAnchorElement {
  const below = summary === '' ? (page ?? '') : summary;
  return option(
    id,
    address,
    element('span', 'search-result__title', ...runs(title, words)),
    element('span', 'search-result__below', ...runs(below, words)),
  );
}

/** Fills the list with results by kind, or says that there are none. @returns the options in the order shown */
export function fill(list: HTMLElement, query: string, hits: readonly Hit[]): HTMLAnchorElement[] {
  const groups = grouped(hits, inPanel);
  const options: HTMLAnchorElement[] = [];
  const next = () => `search-option-${options.length}`;
  const parts = groups.map(({ kind, hits: members }) => {
    const name = element('div', 'search-panel__kind', kindNames[kind]);
    name.id = `search-kind-${kind}`;
    const group = element('div', 'search-panel__group', name);
    group.setAttribute('role', 'group');
    group.setAttribute('aria-labelledby', name.id);
    for (const hit of members) {
      const result = resultOf(hit, next());
      options.push(result);
      group.append(result);
    }
    return group;
  });
  if (hits.length === 0) list.replaceChildren(element('div', 'search-panel__none', searchTexts.none(query)));
  else {
    const all = option(next(), searchPath(query), searchTexts.all(query));
    all.classList.add('search-panel__all');
    options.push(all);
    list.replaceChildren(...parts, all);
  }
  return options;
}

/** What is said aloud about the results. */
export function summaryOf(query: string, hits: readonly Hit[]): string {
  const kinds = new Set(hits.map(({ kind }) => kind)).size;
  return hits.length === 0 ? searchTexts.none(query) : searchTexts.count(hits.length, kinds);
}

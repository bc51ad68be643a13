/** Search as you type. Bundled to `/search/search.js`, which the site's script loads when the field is first used. */

import { searchTexts } from '@/content/strings/search';
import { FILES } from '@/site/routes';
import { find, opened, type SearchIndex } from '@/site/search/find';
import { fill, summaryOf } from './panel';

/** How long typing rests before the results are told aloud. */
const TOLD_AFTER_MS = 700;

async function load(): Promise<SearchIndex> {
  const response = await fetch(FILES.searchIndex);
  if (!response.ok) throw new Error(`${response.status}`);
  return opened(await response.json());
}

function parts(field: HTMLInputElement): { panel: HTMLElement; status: HTMLElement } {
  const panel = document.createElement('div');
  panel.id = 'search-results';
  panel.className = 'search-panel';
  panel.setAttribute('role', 'listbox');
  panel.setAttribute('aria-label', searchTexts.results);
  panel.hidden = true;
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  field.form?.append(panel, status);
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', panel.id);
  field.setAttribute('aria-expanded', 'false');
  return { panel, status };
}

/**
 * Makes a search field answer as you type.
 * @throws Error when the index cannot be loaded; the field stays a form
 */
export async function enhance(field: HTMLInputElement): Promise<void> {
  const index = await load();
  const { panel, status } = parts(field);
  let options: readonly HTMLAnchorElement[] = [];
  let active = -1;
  let timer = 0;

  const choose = (at: number): void => {
    options[active]?.setAttribute('aria-selected', 'false');
    active = at;
    const option = options[active];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option === undefined) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', option.id);
  };

  const show = (shown: boolean): void => {
    panel.hidden = !shown;
    field.setAttribute('aria-expanded', String(shown));
    if (!shown) choose(-1);
  };

  const update = (): void => {
    const query = field.value.trim();
    clearTimeout(timer);
    choose(-1);
    if (query.length < 2) {
      show(false);
      status.textContent = '';
      return;
    }
    const hits = find(index, query);
    options = fill(panel, query, hits);
    panel.scrollTop = 0;
    show(true);
    timer = window.setTimeout(() => {
      status.textContent = summaryOf(query, hits);
    }, TOLD_AFTER_MS);
  };

  field.addEventListener('input', update);
  field.addEventListener('focus', () => {
    if (panel.hidden) update();
  });
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const last = options.length - 1;
    const open = !panel.hidden;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) update();
      else if (event.key === 'ArrowDown') choose(active === last ? -1 : active + 1);
      else choose(active === -1 ? last : active - 1);
    } else if (event.key === 'Enter' && open && active >= 0) {
      event.preventDefault();
      options[active]?.click();
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      show(false);
    }
  });
  // A result of the page that is shown only moves in it, so the panel closes by itself then.
  panel.addEventListener('click', () => show(false));
  field.form?.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && field.form?.contains(relatedTarget))) show(false);
  });
  if (document.activeElement === field) update();
}

/* Enhancements only: every page works without this file. */
(() => {
  const root = document.documentElement;
  root.dataset.js = '';

  const KEY = 'theme';
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const system = () => (dark.matches ? 'dark' : 'light');
  const read = () => {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  };
  const apply = (theme) => {
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    else delete root.dataset.theme;
  };
  apply(read());
  addEventListener('storage', (event) => {
    if (event.key === KEY) apply(event.newValue);
  });

  const today = new Date().toISOString().slice(0, 10);
  for (const note of document.querySelectorAll('[data-stale-from][hidden]')) {
    if (today >= note.dataset.staleFrom) note.hidden = false;
  }

  const switchTheme = () => {
    const next = (root.dataset.theme ?? system()) === 'dark' ? 'light' : 'dark';
    const stored = next === system() ? null : next;
    apply(stored);
    try {
      if (stored) localStorage.setItem(KEY, stored);
      else localStorage.removeItem(KEY);
    } catch {
      // Storage is refused: the choice holds for this page.
    }
  };

  const sourceOf = ({ dataset, parentElement }) =>
    dataset.copy ? document.querySelector(dataset.copy) : parentElement?.querySelector('pre');
  const fetched = async (path) => {
    const response = await fetch(path);
    if (!response.ok) throw new Error(`${response.status}`);
    return response.text();
  };

  // The search module and its index are loaded once, when the field is first used.
  const field = document.querySelector('[data-search]');
  let started = false;
  const startSearch = async () => {
    if (started) return;
    started = true;
    try {
      const { enhance } = await import('/search/search.js');
      await enhance(field);
    } catch {
      // Not loaded: the field stays a form, and the next focus tries again.
      started = false;
    }
  };
  field?.addEventListener('focus', startSearch);

  const typing = (target) => target instanceof Element && target.closest('input, textarea, select, [contenteditable]');
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') root.dataset.quiet = '';
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || !field) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
  // Escape puts the explanation of a term away until the pointer or the focus goes elsewhere.
  for (const type of ['pointerover', 'focusin']) addEventListener(type, () => delete root.dataset.quiet);

  // The contents mark the section in view. A section is in view from where its heading comes near the top of
  // the window to where the next one does: all that lies above that line intersects, and the last of it is current.
  const toc = document.querySelector('.toc');
  if (toc) {
    const linkTo = ({ id }) => toc.querySelector(`[href="#${id}"]`);
    const heads = [...document.querySelectorAll('main :is(h2, h3)[id]')].filter(
      (head) => head.matches('h2') || linkTo(head),
    );
    const placeOf = (head) => head.closest('section') ?? head;
    const passed = new Set();
    const observer = new IntersectionObserver(
      (changes) => {
        for (const { target, isIntersecting } of changes) passed[isIntersecting ? 'add' : 'delete'](target);
        const last = heads.findLast((head) => passed.has(placeOf(head)));
        const link = last && linkTo(last);
        toc.querySelector('[aria-current]')?.removeAttribute('aria-current');
        if (!link) return;
        link.setAttribute('aria-current', 'true');
        const below = link.getBoundingClientRect().top - toc.getBoundingClientRect().top;
        if (below < 0 || below > toc.clientHeight - 40) toc.scrollTop += below - toc.clientHeight / 2;
      },
      { rootMargin: '9999999px 0px -80% 0px' },
    );
    for (const head of heads) observer.observe(placeOf(head));
  }

  const labels = new WeakMap();
  const say = (button, words) => {
    const label = button.firstChild;
    const before = labels.get(button) ?? { text: label.data };
    clearTimeout(before.timer);
    label.data = words;
    const status = button.nextElementSibling?.matches('[role=status]') ? button.nextElementSibling : null;
    if (status) status.textContent = words;
    before.timer = setTimeout(() => {
      label.data = before.text;
      if (status) status.textContent = '';
    }, 4000);
    labels.set(button, before);
  };

  // Shows a text that could not be copied where it can be copied by hand.
  const show = (button, text) => {
    const place = button.parentElement;
    const field = place.querySelector('textarea') ?? place.appendChild(document.createElement('textarea'));
    field.className = 'copy-text';
    field.readOnly = true;
    field.value = text;
    field.setAttribute('aria-label', button.dataset.selected);
    field.focus();
    field.select();
  };

  const copyFile = async (button) => {
    const text = fetched(button.dataset.copyFrom);
    try {
      // The clipboard takes a promise: the text may arrive after the click.
      const blob = text.then((body) => new Blob([body], { type: 'text/plain' }));
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
      say(button, button.dataset.copied);
    } catch {
      try {
        show(button, await text);
        say(button, button.dataset.selected);
      } catch {
        say(button, button.dataset.failed);
      }
    }
  };

  const copy = async (button) => {
    const source = sourceOf(button);
    if (!source) return;
    try {
      await navigator.clipboard.writeText((source.value ?? source.textContent).trim());
      say(button, button.dataset.copied ?? 'Copied');
    } catch {
      getSelection()?.selectAllChildren(source);
      say(button, button.dataset.selected ?? 'Selected');
    }
  };

  addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target.closest('[data-theme-switch], [data-copy]') : null;
    if (!target) return;
    if ('copyFrom' in target.dataset) void copyFile(target);
    else if ('copy' in target.dataset) void copy(target);
    else switchTheme();
  });
})();

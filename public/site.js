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

  const copy = async (button) => {
    const selector = button.dataset.copy;
    const source = selector ? document.querySelector(selector) : button.parentElement?.querySelector('pre');
    const label = button.firstChild;
    if (!source || !label) return;
    const before = label.data;
    try {
      await navigator.clipboard.writeText((source.value ?? source.textContent).trim());
      label.data = button.dataset.copied ?? 'Copied';
    } catch {
      getSelection()?.selectAllChildren(source);
      label.data = button.dataset.selected ?? 'Selected';
    }
    setTimeout(() => {
      label.data = before;
    }, 2000);
  };

  addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target.closest('[data-theme-switch], [data-copy]') : null;
    if (!target) return;
    if ('copy' in target.dataset) void copy(target);
    else switchTheme();
  });
})();

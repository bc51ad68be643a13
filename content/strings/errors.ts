/** What the web server says by itself, before or instead of the site. */
export const errorAnswers: { readonly [status: string]: { readonly title: string; readonly text: string } } = {
  400: {
    title: 'This address could not be read',
    text: 'It is broken or too long. Check it, or begin at the first page.',
  },
  405: {
    title: 'This page takes nothing',
    text: 'It can be read only. Forms are sent from their own pages: open the page again and use what is on it.',
  },
  413: { title: 'Too much was sent', text: 'A request may have at most 64 KiB.' },
  429: {
    title: 'Too many requests',
    text: 'This address asked for more than its share. Wait a few seconds and try again.',
  },
  502: {
    title: 'This part is not available now',
    text: 'Reading pages work. Recommendations and the wizard will be back shortly: try again in a minute.',
  },
};

/** What a web server says by itself, before or instead of the site. */
export const errorAnswers = {
  400: {
    title: 'This address could not be read',
    text: 'It is broken or too long. Check it, or begin at the first page.',
  },
  405: {
    title: 'This page takes nothing',
    text: 'It can be read only. Forms are sent from their own pages: open the page again and use what is on it.',
  },
  408: {
    title: 'The request took too long',
    text: 'It was not sent to its end in time. Try again.',
  },
  413: { title: 'Too much was sent', text: 'A request may have at most 64 KiB.' },
  429: {
    title: 'Too many requests',
    text: 'This address asked for more than its share. Wait a few seconds and try again.',
  },
  431: {
    title: 'This request could not be read',
    text: 'Its headers are longer than this site reads. Shorten the address, or try another browser.',
  },
  500: {
    title: 'Something failed here',
    text: 'The fault is on our side. Try again in a minute.',
  },
  501: {
    title: 'This kind of request is not supported',
    text: 'The request uses a part of HTTP that this site does not take.',
  },
  502: {
    title: 'This part is not available now',
    text: 'Reading pages work. Recommendations and the wizard will be back shortly: try again in a minute.',
  },
} as const satisfies { readonly [status: number]: { readonly title: string; readonly text: string } };

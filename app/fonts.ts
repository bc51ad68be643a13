import localFont from 'next/font/local';

// The faces that stand in until these are there, with widths close to theirs, are in components/ui/styles/stand-in-faces.css.

/** Reading face. */
export const serif = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  weight: '200 900',
  variable: '--font-source-serif',
  adjustFontFallback: false,
});

/** Interface face. */
export const sans = localFont({
  src: '../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  weight: '200 900',
  variable: '--font-source-sans',
  adjustFontFallback: false,
});

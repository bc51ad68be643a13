import { escaped } from '@/site/markup';

/** One mail, ready to send. */
export interface Message {
  /** Stands in the Message-ID and names the file of an outbox; the same for every try. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Address that ends the subscription at one click (RFC 8058), or null for a mail that belongs to none. */
  readonly leave: string | null;
}

/**
 * The frame of every mail: one column, system faces, light and dark, nothing loaded from anywhere.
 * @param body HTML of the content
 * @param foot HTML of the small print
 */
export const mailHtml = (title: string, body: string, foot: string): string => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escaped(title)}</title>
<style>
:root { color-scheme: light dark; }
body { margin: 0; padding: 24px 16px; background: #fcfdfc; color: #16191d; font: 17px/1.5 Georgia, serif; }
main, footer { max-width: 560px; margin: 0 auto; }
h1 { font-size: 24px; line-height: 1.25; margin: 0 0 16px; }
a { color: #0b5a50; }
footer { margin-top: 32px; padding-top: 12px; border-top: 1px solid #c9cfcc; font: 14px/1.5 system-ui, sans-serif; color: #4a5258; }
code { font-size: 15px; overflow-wrap: anywhere; }
@media (prefers-color-scheme: dark) {
  body { background: #14181b; color: #ecebe4; }
  a { color: #7ad0b8; }
  footer { border-color: #3a4246; color: #aab2b6; }
}
</style>
</head>
<body>
<main>
${body}
</main>
<footer>
${foot}
</footer>
</body>
</html>
`;

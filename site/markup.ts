const MARKS: { readonly [mark: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text as it stands between the tags of XML or HTML. XML 1.0 has no place for most control characters: they go. */
export const escapedText = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').replace(/[&<>]/g, (mark) => MARKS[mark] ?? mark);

/** The same where it may also stand in an attribute in double quotes. */
export const escaped = (text: string): string => escapedText(text).replaceAll('"', '&quot;');

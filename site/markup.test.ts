import { expect, it } from 'vitest';
import { escaped, escapedText } from './markup';

it('gives text that XML and HTML read back as it was', () => {
  expect(escapedText(`a < b && "c" > 'd'`)).toBe(`a &lt; b &amp;&amp; "c" &gt; 'd'`);
  expect(escaped('<a href="x">&amp;</a>')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt;');
});

it('leaves out what XML cannot hold, and keeps spaces, tabs and ends of lines', () => {
  expect(escaped('a\u0000b\u0008\u001bc\td\ne\r\n')).toBe('abc\td\ne\r\n');
});

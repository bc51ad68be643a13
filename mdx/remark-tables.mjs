import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';

/**
 * Reads tables, which are all that our texts use of GitHub's Markdown. The rest of it costs a third of the time of
 * parsing: bare addresses are looked for at every letter.
 */
export default function remarkTables() {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()];
}

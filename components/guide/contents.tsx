interface Entry {
  readonly depth: 2 | 3;
  readonly id: string;
  readonly text: string;
}

/** Subsections under their section; a subsection before the first section has no place and is left out. */
function sectionsOf(entries: readonly Entry[]) {
  const sections: { heading: Entry; subsections: Entry[] }[] = [];
  for (const entry of entries) {
    if (entry.depth === 2) sections.push({ heading: entry, subsections: [] });
    else sections.at(-1)?.subsections.push(entry);
  }
  return sections;
}

/** What is on this page: beside the text on wide screens, before it on narrow ones. */
export function Contents({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <nav aria-labelledby="contents" className="toc no-print">
      <p id="contents" className="label">
        On this page
      </p>
      <ol>
        {sectionsOf(entries).map(({ heading, subsections }) => (
          <li key={heading.id}>
            <a href={`#${heading.id}`}>{heading.text}</a>
            {subsections.length === 0 ? null : (
              <ol>
                {subsections.map(({ id, text }) => (
                  <li key={id}>
                    <a href={`#${id}`}>{text}</a>
                  </li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

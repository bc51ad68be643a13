import { recommendationTexts, type SectionId, sectionTexts } from '@/content/strings/recommendation';

/** The parts of the page that this recommendation has. */
export function Contents({ sections }: { readonly sections: readonly SectionId[] }) {
  return (
    <nav className="toc no-print" aria-labelledby="contents">
      <p className="label" id="contents">
        {recommendationTexts.contents}
      </p>
      <ol>
        {sections.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{sectionTexts[id]}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

import type { Metadata } from 'next';
import { TermText } from '@/components/glossary/term-text';
import { ReferenceFrame } from '@/components/ui/reference-frame';
import { StructuredData } from '@/components/ui/structured-data';
import { WrittenDate } from '@/components/ui/written-date';
import { GLOSSARY_CHECKED, type GlossaryTerm, terms } from '@/content/collections/terms';
import { glossaryTexts as t } from '@/content/strings/search';
import { readingMetadata } from '@/server/reading/metadata';
import { articleData } from '@/server/reading/structured-data';
import { PAGES } from '@/site/routes';

const HEAD = { title: t.title, description: t.description, address: PAGES.glossary };

export const metadata: Metadata = readingMetadata({ ...HEAD, picture: 'glossary', type: 'website' });

const letterOf = ({ term }: GlossaryTerm): string => term.charAt(0).toUpperCase();

const letters = [...new Set(terms.map(letterOf))];

/** The first term of a letter, to which the letter leads. */
const firstOf = (letter: string): string => terms.find((term) => letterOf(term) === letter)?.id ?? '';

export default function GlossaryPage() {
  return (
    <ReferenceFrame
      title={t.title}
      lead={t.lead}
      className="glossary"
      note={
        <>
          {t.checked} <WrittenDate iso={GLOSSARY_CHECKED} />
        </>
      }
    >
      <StructuredData
        data={articleData({
          ...HEAD,
          checked: GLOSSARY_CHECKED,
          above: [],
          cites: terms.map(({ source }) => source.url),
        })}
      />
      <nav className="glossary__letters ui no-print" aria-label={t.letters}>
        {letters.map((letter) => (
          <a key={letter} href={`#${firstOf(letter)}`}>
            {letter}
          </a>
        ))}
      </nav>
      <dl className="rows glossary__terms">
        {terms.map(({ id, term, also, text, source }) => (
          <div key={id} id={id} className="glossary__entry">
            <dt>
              {term}
              {also === undefined ? null : <span className="fine own-line">{`${t.also}: ${also.join(', ')}`}</span>}
            </dt>
            <dd>
              <TermText text={text} />
              <span className="fine own-line url-shown">
                <a href={source.url}>{source.title}</a>
                {source.clause === undefined ? null : `, ${source.clause}`}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </ReferenceFrame>
  );
}

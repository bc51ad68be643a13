import type { ReactNode } from 'react';
import { termById } from '@/content/collections/terms';
import { termPath } from '@/site/routes';
import { TermText } from './term-text';

interface Props {
  /** Id in the glossary. */
  readonly id: string;
  readonly children: ReactNode;
}

/**
 * A term at its first mention: a link to the glossary whose description is shown beside it on hover and on focus. It is
 * a word of the sentence, so it can be read aloud, selected, printed and copied like one, and it needs no script.
 */
export function Term({ id, children }: Props) {
  const description = `term-${id}`;
  return (
    <span className="term">
      <a href={termPath(id)} aria-describedby={description}>
        {children}
      </a>
      <span className="term__text" role="tooltip" id={description}>
        <TermText text={termById(id).text} />
      </span>
    </span>
  );
}

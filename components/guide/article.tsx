import type { ComponentProps, ReactNode } from 'react';
import { Contents } from './contents';

interface Props {
  /** The pages above this one, as links. */
  readonly above: ReactNode;
  readonly title: string;
  readonly summary: string;
  /** What is said of the text before it begins: for whom, when checked, whether it is a draft or too old. */
  readonly facts: ReactNode;
  readonly toc: ComponentProps<typeof Contents>['entries'];
  /** What stands between the heading and the text, where something does. */
  readonly before?: ReactNode;
  /** What stands after the text: lists that lead on, sources. */
  readonly end: ReactNode;
  /** The text. */
  readonly children: ReactNode;
}

/** The frame of every text that is read as a whole: heading, table of contents beside it, text, and what follows it. */
export function Article({ above, title, summary, facts, toc, before, end, children }: Props) {
  return (
    <article className="page article">
      <header>
        <p className="ui no-print">{above}</p>
        <h1>{title}</h1>
        <p className="lead">{summary}</p>
        {facts}
      </header>
      <div className="article__columns">
        <Contents entries={toc} />
        <div className="article__text">
          {before}
          <div className="prose prose--margin">{children}</div>
          <div className="guide-end">{end}</div>
        </div>
      </div>
    </article>
  );
}

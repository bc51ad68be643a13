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
    <article className="page pt-10 md:pt-14">
      <header className="lg:ms-[19rem]">
        <p className="ui no-print">{above}</p>
        <h1 className="mt-3 max-w-[13em]">{title}</h1>
        <p className="mt-5 max-w-[30em] text-lead">{summary}</p>
        {facts}
      </header>
      <div className="mt-10 grid gap-x-16 lg:grid-cols-[15rem_minmax(0,1fr)]">
        <Contents entries={toc} />
        <div className="min-w-0">
          {before}
          <div className="prose prose--margin">{children}</div>
          <div className="guide-end max-w-measure">{end}</div>
        </div>
      </div>
    </article>
  );
}

import { Term } from '@/components/glossary/term';
import { FailedList } from '@/components/incident/failed-list';
import { HopList } from '@/components/incident/hop-list';
import { Aside, Checklist, Pitfall, Source, Steps } from './blocks';
import { Boundary } from './boundary';
import { CodeBlock } from './code-block';
import { SectionHeading, SubsectionHeading } from './headings';

/** Everything that a text may use besides Markdown. All of it renders on the server. */
export const guideComponents = {
  h2: SectionHeading,
  h3: SubsectionHeading,
  pre: CodeBlock,
  Aside,
  Boundary,
  Checklist,
  /** Of a case: filled from its head. */
  Failed: FailedList,
  Hops: HopList,
  Pitfall,
  Source,
  Steps,
  Term,
};

import { Aside, Checklist, Pitfall, Source, Steps } from './blocks';
import { Boundary } from './boundary';
import { CodeBlock } from './code-block';
import { SectionHeading, SubsectionHeading } from './headings';

/** Everything that a guide may use besides Markdown. All of it renders on the server. */
export const guideComponents = {
  h2: SectionHeading,
  h3: SubsectionHeading,
  pre: CodeBlock,
  Aside,
  Boundary,
  Checklist,
  Pitfall,
  Source,
  Steps,
};

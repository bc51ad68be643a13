import { Alignment } from '@/components/alignment/alignment';
import { answersTexts, type SectionId } from '@/content/strings/recommendation';
import type { Answers, QuestionId, Recommendation } from '@/decision';
import { AnswersGiven } from './answers-given';
import { Avoid } from './avoid';
import { Conflicts } from './conflicts';
import { Contents } from './contents';
import { Controls } from './controls';
import { Flips } from './flips';
import { Headline } from './headline';
import { Keep } from './keep';
import { Layers } from './layers';
import { OpenQuestions } from './open-questions';
import { Profile } from './profile';
import { ProvisionalNotice } from './provisional-notice';
import { Section } from './section';
import { Sources } from './sources';

interface Props {
  readonly recommendation: Recommendation;
  readonly answers: Answers;
  /** Asked questions without an answer. */
  readonly missing: readonly QuestionId[];
  /** Id of the framework to which the alignment table is narrowed, or null for all. */
  readonly framework: string | null;
  readonly site: string;
}

const ALWAYS: readonly SectionId[] = [
  'layers',
  'profile',
  'controls',
  'avoid',
  'flips',
  'open',
  'alignment',
  'answers',
  'sources',
  'keep',
];

/** A recommendation in full: what to do, why, what would change it, and what it meets. */
export function RecommendationPage({ recommendation, answers, missing, framework, site }: Props) {
  const { controls, conflicts } = recommendation;
  const provisional = missing.length > 0;
  const linked = new Set(controls.map(({ id }) => id));
  const sections = conflicts.length > 0 ? (['conflicts', ...ALWAYS] as const) : ALWAYS;
  return (
    <article className="page recommendation">
      <Headline recommendation={recommendation} provisional={provisional} />
      <div className="recommendation__columns">
        <Contents sections={sections} />
        <div className="recommendation__body">
          <ProvisionalNotice missing={missing} answers={answers} />
          {conflicts.length > 0 && (
            <Section id="conflicts">
              <Conflicts conflicts={conflicts} answers={answers} />
            </Section>
          )}
          <Section id="layers">
            <Layers recommendation={recommendation} answers={answers} linked={linked} />
          </Section>
          <Section id="profile">
            <Profile profile={recommendation.profile} answers={answers} />
          </Section>
          <Section id="controls">
            <Controls controls={controls} answers={answers} />
          </Section>
          <Section id="avoid">
            <Avoid avoid={recommendation.avoid} answers={answers} />
          </Section>
          <Section id="flips">
            <Flips flips={recommendation.flips} answers={answers} />
          </Section>
          <Section id="open">
            <OpenQuestions openQuestions={recommendation.openQuestions} answers={answers} />
          </Section>
          <Section id="alignment">
            <Alignment
              alignment={recommendation.alignment}
              framework={framework}
              path={`/r/${recommendation.vector}`}
              linked={linked}
            />
          </Section>
          <Section id="answers">
            <p>{answersTexts.intro}</p>
            <AnswersGiven answers={answers} />
          </Section>
          <Section id="sources">
            <Sources recommendation={recommendation} />
          </Section>
          <Section id="keep">
            <Keep recommendation={recommendation} site={site} provisional={provisional} />
          </Section>
        </div>
      </div>
    </article>
  );
}

import type { ComponentProps } from 'react';
import { Alignment } from '@/components/alignment/alignment';
import { CompareWith } from '@/components/compare/compare-with';
import { ThenAndNow } from '@/components/compare/then-and-now';
import { ExportSection } from '@/components/export/export-section';
import { ConnectionSection } from '@/components/exposure/connection-section';
import { ExposureSection } from '@/components/exposure/exposure-section';
import { possibleTexts, whyNotTexts } from '@/content/strings/alternatives';
import { answersTexts, type SectionId, sectionTexts } from '@/content/strings/recommendation';
import { examinerOf } from '@/decision/examine';
import { readExposureInputs } from '@/decision/exposure';
import { vectorPath } from '@/site/routes';
import type { Advice } from './advice';
import { AnswersGiven } from './answers-given';
import { Avoid } from './avoid';
import { Conflicts } from './conflicts';
import { Contents } from './contents';
import { Controls } from './controls';
import { Flips } from './flips';
import { GoalPicker } from './goal-picker';
import { Headline } from './headline';
import { InPlace } from './in-place/in-place';
import { Layers } from './layers';
import { NotSureNotice } from './not-sure-notice';
import { OpenQuestions } from './open-questions';
import { Profile } from './profile';
import { ProvisionalNotice } from './provisional-notice';
import { Roadmap } from './roadmap';
import { Section } from './section';
import { Sources } from './sources';
import { StillPossible } from './still-possible';
import { WhyNot } from './why-not';

/** What the query of the address asks for. */
export type Query = { readonly [name: string]: string | string[] | undefined };

interface Props {
  readonly advice: Advice;
  readonly query: Query;
  readonly site: string;
  /** Date of the request, ISO 8601. */
  readonly today: string;
  /** Takes the form to follow the recommendation. */
  readonly follow: ComponentProps<typeof ExportSection>['follow'];
}

/** The one value of a parameter, or null. */
const only = (value: string | string[] | undefined): string | null => (typeof value === 'string' ? value : null);

const ALWAYS: readonly SectionId[] = [
  'layers',
  'connection',
  'profile',
  'controls',
  'whynot',
  'answers',
  'flips',
  'roadmap',
  'exposure',
  'alignment',
  'open',
  'sources',
  'keep',
];

/** A recommendation in full: what to do, why, what would change it, and what it meets. */
export function RecommendationPage({ advice, query, site, today, follow }: Props) {
  const { model, answers, missing, recommendation } = advice;
  const { controls, conflicts, vector } = recommendation;
  const linked = new Set(controls.map(({ id }) => id));
  const sections = conflicts.length > 0 ? (['conflicts', ...ALWAYS] as const) : ALWAYS;
  const path = vectorPath(vector);
  const inputs = readExposureInputs(query, answers);
  const examiner = examinerOf(model);
  const whyNot = examiner.whyNot(answers);
  const possible = recommendation.openQuestions.length > 0 ? examiner.possible(answers) : null;
  return (
    <article className="page recommendation">
      <Headline recommendation={recommendation} provisional={missing.length > 0} />
      <div className="recommendation__columns">
        <Contents sections={sections} />
        <div className="recommendation__body">
          <ProvisionalNotice missing={missing} answers={answers} />
          {missing.length === 0 && possible !== null && <NotSureNotice possible={possible} advice={advice} />}
          <ThenAndNow advice={advice} />
          {conflicts.length > 0 && (
            <Section id="conflicts">
              <Conflicts advice={advice} />
            </Section>
          )}
          <Section id="layers">
            <Layers advice={advice} whyNot={whyNot} linked={linked} />
          </Section>
          <Section id="connection">
            <ConnectionSection recommendation={recommendation} answers={answers} />
          </Section>
          <Section id="profile">
            <Profile advice={advice} />
          </Section>
          <Section id="controls">
            <Controls advice={advice} />
          </Section>
          <Section id="whynot">
            <h3>{whyNotTexts.considered}</h3>
            <WhyNot alternatives={whyNot.alternatives} advice={advice} />
            <h3 className="rec-part">{sectionTexts.avoid}</h3>
            <Avoid advice={advice} />
          </Section>
          <Section id="answers">
            <p>{answersTexts.intro}</p>
            <InPlace vector={vector}>
              <AnswersGiven answers={answers} asked={model.askedQuestions(answers)} />
            </InPlace>
          </Section>
          <Section id="flips">
            <Flips advice={advice} />
            <GoalPicker examiner={examiner} whyNot={whyNot} advice={advice} chosen={only(query.goal)} />
            <CompareWith vector={vector} />
          </Section>
          <Section id="roadmap">
            <Roadmap roadmap={examiner.roadmap(answers)} advice={advice} linked={linked} />
          </Section>
          <Section id="exposure">
            <ExposureSection recommendation={recommendation} answers={answers} inputs={inputs} path={path} />
          </Section>
          <Section id="alignment">
            <Alignment
              alignment={recommendation.alignment}
              framework={only(query.framework)}
              path={path}
              linked={linked}
            />
          </Section>
          <Section id="open">
            {possible !== null && (
              <>
                <StillPossible possible={possible} advice={advice} linked={linked} />
                <h3 className="rec-part">{possibleTexts.others}</h3>
              </>
            )}
            <OpenQuestions advice={advice} />
          </Section>
          <Section id="sources">
            <Sources advice={advice} />
          </Section>
          <Section id="keep">
            <ExportSection
              recommendation={recommendation}
              answers={answers}
              model={model}
              site={site}
              today={today}
              inputs={inputs}
              follow={follow}
            />
          </Section>
        </div>
      </div>
    </article>
  );
}

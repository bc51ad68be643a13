import { roadmapTexts } from '@/content/strings/alternatives';
import { sideTexts } from '@/content/strings/layers';
import { prerequisiteTexts } from '@/content/strings/prerequisites';
import { questionTexts } from '@/content/strings/questions';
import { remainingText } from '@/content/strings/remaining';
import type { Roadmap as RoadmapData, Step } from '@/decision/examine';
import type { Advice } from './advice';
import { ControlsNamed } from './controls-named';
import { effectText, optionName } from './effect-text';
import { effectOf } from './flips-sorted';
import { recommendationPath } from './links';

interface StepProps {
  readonly step: Step;
  readonly advice: Advice;
  readonly linked: ReadonlySet<string>;
}

function StepRow({ step, advice, linked }: StepProps) {
  const { move, side, answers, unblocks, brings, retires, prepares } = step;
  return (
    <li className="step">
      <p className="step__side">{sideTexts[side]}</p>
      <div>
        <h3>
          {`${questionTexts[move.question].short}: `}
          <a href={recommendationPath(answers, advice.model)}>{optionName(move)}</a>
        </h3>
        {prepares && <p className="fine">{roadmapTexts.prepares}</p>}
        <dl className="ui step__effects">
          {unblocks.length > 0 && (
            <div>
              <dt>{roadmapTexts.unblocks}</dt>
              {unblocks.map((what) => (
                <dd key={what}>{prerequisiteTexts[what] ?? what}</dd>
              ))}
            </div>
          )}
          <div>
            <dt>{roadmapTexts.changes}</dt>
            <dd>{effectText(effectOf(step))}</dd>
          </div>
          {brings.length > 0 && (
            <div>
              <dt>{roadmapTexts.brings}</dt>
              <dd>
                <ControlsNamed ids={brings} linked={linked} />
              </dd>
            </div>
          )}
          {retires.length > 0 && (
            <div>
              <dt>{roadmapTexts.retires}</dt>
              <dd>
                <ControlsNamed ids={retires} linked={linked} />
              </dd>
            </div>
          )}
        </dl>
      </div>
    </li>
  );
}

interface Props {
  readonly roadmap: RoadmapData;
  readonly advice: Advice;
  readonly linked: ReadonlySet<string>;
}

/** The steps from what is in place to the strongest design within reach, in order. */
export function Roadmap({ roadmap: { interim, steps, remaining }, advice, linked }: Props) {
  const left = remainingText(remaining);
  if (steps.length === 0) return <p>{left === null ? roadmapTexts.none : roadmapTexts.outOfReach}</p>;
  return (
    <>
      <p>{roadmapTexts.intro}</p>
      {interim.length > 0 && (
        <p className="ui">
          <b>{`${roadmapTexts.interim}: `}</b>
          <ControlsNamed ids={interim} linked={linked} />
        </p>
      )}
      <ol className="rows roadmap">
        {steps.map((step) => (
          <StepRow key={`${step.move.question} ${step.move.to}`} step={step} advice={advice} linked={linked} />
        ))}
      </ol>
      {left !== null && <p className="fine endnote">{`${roadmapTexts.remains} ${left}`}</p>}
    </>
  );
}

import { DrawingPair } from '@/components/drawings/drawing-pair';
import { exposureTexts } from '@/content/strings/exposure';
import { exposureView } from '@/content/views/exposure';
import type { Answers, Recommendation } from '@/decision';
import { type ExposureInputs, exposure, todayChoices } from '@/decision/exposure';
import { reachTall, reachWide } from '@/site/scene/reach-scenes';
import { groupsOf } from '@/site/scene/reach-view';
import { CredentialTable } from './credential-table';
import './exposure.css';
import { InputForm } from './input-form';
import { LifetimeSources } from './lifetime-sources';

interface Props {
  readonly recommendation: Recommendation;
  readonly answers: Answers;
  readonly inputs: ExposureInputs;
  /** Path of the page, to which the form leads back. */
  readonly path: string;
}

/** How far a stolen credential gets, as a drawing, a table and the inputs; stands under the heading of the page. */
export function ExposureSection({ recommendation, answers, inputs, path }: Props) {
  const view = exposureView(exposure(recommendation, answers, inputs));
  const any = groupsOf(view).some(({ rows }) => rows.length > 0);
  const impact = typeof answers.impact === 'string' ? answers.impact : '';
  return (
    <>
      <p>{exposureTexts.intro}</p>
      {view.sentence !== null && (
        <p className="token-sentence">
          <strong>{view.sentence}</strong> {exposureTexts.privilege(impact, inputs.today !== null)}
        </p>
      )}
      {any && <InputForm inputs={inputs} choices={todayChoices(answers)} path={path} />}
      <p className="fine">{exposureTexts.heuristic}</p>
      {exposureTexts.formula.map((line) => (
        <p key={line} className="token-formula fine">
          <code>{line}</code>
        </p>
      ))}
      <figure className="token-figure">
        <DrawingPair id="reach-drawing" wide={reachWide(view)} tall={reachTall(view)} />
      </figure>
      <details className="token-more">
        <summary>{exposureTexts.table}</summary>
        <CredentialTable view={view} />
      </details>
      <details className="token-more">
        <summary>{exposureTexts.how}</summary>
        <ul className="dashed ui">
          {exposureTexts.formulaNote.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
        <LifetimeSources />
      </details>
    </>
  );
}

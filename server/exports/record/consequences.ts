/** What is gained, what it costs and what it depends on. */
import { avoidTexts } from '@/content/strings/avoid';
import { conflictTexts } from '@/content/strings/conflicts';
import { interimTexts } from '@/content/strings/interims';
import { layerTexts, sideTexts } from '@/content/strings/layers';
import { prerequisiteTexts } from '@/content/strings/prerequisites';
import { duration } from '@/content/strings/profile';
import { questionTexts } from '@/content/strings/questions';
import { consequenceTexts, optionTexts, recordHeadings } from '@/content/strings/record';
import type { Control, Maturity, Recommendation } from '@/decision';
import { LAYERS } from '@/decision';
import { blocks, escaped, heading, list } from '@/site/markdown';
import type { Subject } from '../subject';
import { clause } from './clause';
import { controlNames } from './controls';
import { roleFlips } from './decide-again';

function gains({ layers, profile, avoid }: Recommendation): readonly string[] {
  const inForce = LAYERS.filter((id) => layers[id].role === 'primary' || layers[id].role === 'complementary');
  const seconds = profile.accessTokenSeconds;
  return [
    ...inForce.map((id) => clause(layerTexts[id].what)),
    ...(LAYERS.every((id) => layers[id].role === 'not-needed') ? [consequenceTexts.nothingToRun] : []),
    ...(seconds === null ? [] : [consequenceTexts.lifetime(duration(seconds))]),
    ...(profile.senderConstraint === 'none' ? [] : [consequenceTexts.bound]),
    ...(avoid.length === 0
      ? []
      : [consequenceTexts.rulesOut(avoid.map(({ id }) => clause(avoidTexts[id]?.title ?? id)).join('; '))]),
  ];
}

const namesOf = (controls: readonly Control[], maturity: Maturity): string =>
  controlNames(controls.filter((control) => control.maturity === maturity).map(({ id }) => id));

function costs({ layers, profile, controls, conflicts, openQuestions }: Recommendation): readonly string[] {
  const required = controls.filter(({ level }) => level === 'required').length;
  const standIns = namesOf(controls, 'interim');
  const drafts = namesOf(controls, 'watch');
  return [
    ...conflicts.map(({ id }) =>
      consequenceTexts.conflict(conflictTexts[id]?.title ?? id, conflictTexts[id]?.text ?? ''),
    ),
    ...LAYERS.flatMap((id) =>
      layers[id].prerequisites.map(({ side, what }) =>
        consequenceTexts.waits(
          layerTexts[id].name,
          sideTexts[side].replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase()),
          prerequisiteTexts[what] ?? what,
        ),
      ),
    ),
    ...LAYERS.flatMap((id) => {
      const { interim } = layers[id];
      return interim === null ? [] : [consequenceTexts.interim(layerTexts[id].name, interimTexts[interim.reason])];
    }),
    ...(required > 0 ? [consequenceTexts.required(required)] : []),
    ...(profile.accessTokenSeconds !== null && profile.senderConstraint === 'none' ? [consequenceTexts.bearer] : []),
    ...(standIns === '' ? [] : [consequenceTexts.standIns(standIns)]),
    ...(drafts === '' ? [] : [consequenceTexts.drafts(drafts)]),
    ...(openQuestions.length === 0
      ? []
      : [consequenceTexts.unsure(openQuestions.map(({ question }) => questionTexts[question].short).join('; '))]),
  ];
}

/** Good, bad and neutral consequences, each derived from a part of the recommendation. */
export function consequences({ recommendation }: Subject): string {
  const flips = roleFlips(recommendation).length;
  return blocks(
    heading(3, recordHeadings.consequences),
    list(
      [
        ...gains(recommendation).map(optionTexts.good),
        ...costs(recommendation).map(optionTexts.bad),
        ...(flips === 0 ? [] : [optionTexts.neutral(consequenceTexts.flips(flips))]),
      ].map(escaped),
    ),
  );
}

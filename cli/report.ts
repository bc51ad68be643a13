/** A recommendation as a page of text, in the words of the site; with colour where standard output shows it. */
import { styleText } from 'node:util';
import { mappedFrameworks } from '@/content/collections/frameworks';
import { EDITION } from '@/content/edition';
import { avoidTexts } from '@/content/strings/avoid';
import { conflictTexts, wayOutTexts } from '@/content/strings/conflicts';
import { controlTexts } from '@/content/strings/controls';
import { exportTexts } from '@/content/strings/export';
import { interimDetails } from '@/content/strings/interim-details';
import { interimTexts } from '@/content/strings/interims';
import { layerTexts, levelTexts, maturityTexts, roleTexts, sideTexts } from '@/content/strings/layers';
import { prerequisiteTexts } from '@/content/strings/prerequisites';
import { lifetimeNote, type ProfileField, profileTexts, profileValue } from '@/content/strings/profile';
import { questionTexts } from '@/content/strings/questions';
import {
  blockedTexts,
  conflictSectionTexts,
  controlLayerTexts,
  openTexts,
  profileForTexts,
  recommendationTexts,
  sectionTexts,
  sourcesTexts,
  verifyLabels,
} from '@/content/strings/recommendation';
import { ruleText } from '@/content/strings/rules';
import { composedSentence, shortTitle } from '@/content/strings/sentence';
import { verifyTexts } from '@/content/strings/verify';
import { profilesShown } from '@/content/views/profiles';
import { type Control, controls, type Interim, LAYERS, type PublishedModel, type Recommendation } from '@/decision';
import { columns, wrap } from './wrap';

const strong = (text: string): string => styleText('bold', text);

/** What to use meanwhile, and what that settles of the profile. */
function meanwhile(interim: Interim, indent: string): string[] {
  const details = interimDetails(interim).map(({ label, value }) => `${label}: ${value}`);
  return [
    wrap(interimTexts[interim.reason], indent),
    ...(details.length === 0 ? [] : [wrap(`${details.join('. ')}.`, indent)]),
  ];
}

function layers(of: Recommendation): string[] {
  return LAYERS.flatMap((id) => {
    const { role, because, prerequisites, interim, verify = [] } = of.layers[id];
    const [decided] = because;
    return [
      strong(`${layerTexts[id].name}: ${roleTexts[role].name.toLowerCase()}`),
      ...(decided === undefined ? [] : [wrap(ruleText(decided.rule), '  ')]),
      ...(prerequisites.length === 0 ? [] : [`  ${blockedTexts.prerequisites}:`]),
      ...prerequisites.map(({ side, what }) => wrap(prerequisiteTexts[what] ?? what, `  - ${sideTexts[side]}: `)),
      ...(interim === null ? [] : meanwhile(interim, '  ')),
      ...(verify.length === 0 ? [] : [`  ${verifyLabels.title}:`]),
      ...verify.flatMap(({ what, side, until }) => [
        wrap(verifyTexts[what] ?? what, `  - ${sideTexts[side]}: `),
        ...meanwhile(until, '    '),
      ]),
    ];
  });
}

function profile(of: Recommendation): string[] {
  const fields = Object.keys(profileTexts) as ProfileField[];
  return [
    ...profilesShown(of).flatMap((one) => [
      ...(one.for === null ? [] : [strong(profileForTexts[one.for])]),
      ...columns(fields.map((field) => [profileTexts[field].label, profileValue(field, one.profile[field])])),
    ]),
    wrap(lifetimeNote, '  '),
  ];
}

const groupOf = new Map<string, string>(controls.map(({ id, layer }) => [id, layer]));
const groupNames: { readonly [group: string]: string } = {
  ...Object.fromEntries(LAYERS.map((id) => [id, layerTexts[id].name])),
  ...controlLayerTexts,
};
const controlNames: { readonly [id: string]: { readonly name: string } } = controlTexts;

function controlGroups(of: Recommendation): string[] {
  const inGroup = (group: string, level: Control['level']) =>
    of.controls.filter((control) => groupOf.get(control.id) === group && control.level === level);
  return Object.entries(groupNames).flatMap(([group, name]) => {
    const lines = (['required', 'recommended'] as const).flatMap((level) =>
      inGroup(group, level).map(({ id, maturity }): [string, string] => [
        levelTexts[level].name,
        `${controlNames[id]?.name ?? id} (${maturity === 'now' ? id : `${id}; ${maturityTexts[maturity].name.toLowerCase()}`})`,
      ]),
    );
    return lines.length === 0 ? [] : [strong(name), ...columns(lines)];
  });
}

function conflicts(of: Recommendation): string[] {
  return of.conflicts.flatMap(({ id, answers, waysOut }) => [
    strong(conflictTexts[id]?.title ?? id),
    wrap(conflictTexts[id]?.text ?? '', '  '),
    wrap(answers.map((question) => questionTexts[question].short).join(', '), `  ${conflictSectionTexts.answers}: `),
    ...waysOut.map((way) => wrap(wayOutTexts[way] ?? way, '  - ')),
  ]);
}

function alignment(of: Recommendation): string[] {
  return columns(
    mappedFrameworks.flatMap(({ id, shortName }): [string, string][] => {
      const refs = of.alignment.filter(({ framework }) => framework === id).map(({ ref }) => ref);
      return refs.length === 0 ? [] : [[shortName, refs.join(', ')]];
    }),
  );
}

interface Setting {
  /** The version that made the recommendation. */
  readonly model: PublishedModel;
  /** Where the site answers, without a slash at the end. */
  readonly site: string;
}

/** The whole report, with a newline at the end. */
export function formatRecommendation(of: Recommendation, { model, site }: Setting): string {
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', styleText('cyan', title), ...lines];
  return [
    strong(shortTitle(of)),
    wrap(composedSentence(of)),
    ...section(sectionTexts.conflicts, conflicts(of)),
    ...section(sectionTexts.layers, layers(of)),
    ...section(sectionTexts.profile, profile(of)),
    ...section(sectionTexts.controls, controlGroups(of)),
    ...section(
      sectionTexts.avoid,
      of.avoid.map(({ id }) => wrap(avoidTexts[id]?.title ?? id, '  - ')),
    ),
    ...section(
      sectionTexts.open,
      of.openQuestions.map(({ question, outcomes }) =>
        wrap(`${questionTexts[question].title} ${openTexts.outcomes(outcomes)}`, '  - '),
      ),
    ),
    ...section(sectionTexts.alignment, alignment(of)),
    ...section(
      sectionTexts.sources,
      model
        .citedSources(of)
        .map(({ title, clause, url, checked }) =>
          wrap(`${[title, clause].filter(Boolean).join(', ')}. ${url} (${sourcesTexts.checked} ${checked})`, '  - '),
        ),
    ),
    '',
    styleText('dim', `${recommendationTexts.model(of.model)}. ${recommendationTexts.dated} ${EDITION.checked}.`),
    wrap(exportTexts.limits),
    `${exportTexts.vector}: ${of.vector}`,
    `${exportTexts.link}: ${site}/r/${of.vector}`,
    '',
  ].join('\n');
}

/** What is decided: the layers, the settings, and what it means to have decided so. */
import { interimDetails } from '@/content/strings/interim-details';
import { interimTexts } from '@/content/strings/interims';
import { layerTexts, roleTexts, sideTexts } from '@/content/strings/layers';
import { prerequisiteTexts } from '@/content/strings/prerequisites';
import { lifetimeNote, type ProfileField, profileTexts, profileValue } from '@/content/strings/profile';
import { blockedTexts, profileForTexts } from '@/content/strings/recommendation';
import { confirmationTexts, controlRecordTexts, recordHeadings, recordTexts } from '@/content/strings/record';
import { ruleText } from '@/content/strings/rules';
import { composedSentence } from '@/content/strings/sentence';
import { verifyTexts } from '@/content/strings/verify';
import { profilesShown } from '@/content/views/profiles';
import type { Because, Interim } from '@/decision';
import { LAYERS } from '@/decision';
import { blocks, escaped, heading, list, quote, strong, table } from '@/site/markdown';
import type { Subject } from '../subject';
import { consequences } from './consequences';
import { controlNames } from './controls';
import { designOf } from './design';

const FIELDS = Object.keys(profileTexts) as readonly ProfileField[];

/** The place of each source in the list of sources. */
type Numbers = ReadonlyMap<string, number>;

/** The sentence of the row that decided, and the sources of that row. */
function reason({ model }: Subject, numbers: Numbers, [row]: readonly Because[]): string {
  if (row === undefined) return '';
  const cited = model.sourcesOfRow(row.rule).flatMap(({ id }) => numbers.get(id) ?? []);
  return [ruleText(row.rule), ...(cited.length === 0 ? [] : [controlRecordTexts.sources(cited.join(', '))])].join(' ');
}

function layersTable(subject: Subject, numbers: Numbers): string {
  const { layers } = subject.recommendation;
  return table(
    [recordTexts.layer, recordTexts.role, recordTexts.because],
    LAYERS.map((id) => [
      strong(layerTexts[id].name),
      escaped(roleTexts[layers[id].role].name),
      escaped(reason(subject, numbers, layers[id].because)),
    ]),
  );
}

/** What to use meanwhile: the sentence, its controls, and what it settles of the profile. */
const meanwhile = (interim: Interim): string =>
  [
    interimTexts[interim.reason],
    `${blockedTexts.interim}: ${controlNames(interim.controls)}.`,
    ...interimDetails(interim).map(({ label, value }) => `${label}: ${value}.`),
  ]
    .map(escaped)
    .join(' ');

/** What is not known and has to be checked, as messages to the sides that know it. */
function toVerify({ recommendation: { layers } }: Subject): string {
  const waiting = LAYERS.flatMap((id) => (layers[id].verify ?? []).map((one) => ({ layer: id, ...one })));
  if (waiting.length === 0) return '';
  return blocks(
    heading(3, recordHeadings.verify),
    escaped(recordTexts.verify),
    list(
      waiting.map(
        ({ layer, side, what, until }) =>
          `${strong(`${sideTexts[side]}, ${layerTexts[layer].name}:`)} ${escaped(verifyTexts[what] ?? what)} ${meanwhile(until)}`,
      ),
    ),
  );
}

function blockedLayers({ recommendation: { layers } }: Subject): string {
  const waiting = LAYERS.filter((id) => layers[id].role === 'blocked');
  if (waiting.length === 0) return '';
  return blocks(
    heading(3, recordHeadings.blocked),
    ...waiting.flatMap((id) => {
      const { prerequisites, interim } = layers[id];
      return [
        escaped(recordTexts.before(layerTexts[id].name)),
        list(
          prerequisites.map(
            ({ side, what }) => `${strong(`${sideTexts[side]}:`)} ${escaped(prerequisiteTexts[what] ?? what)}`,
          ),
        ),
        interim === null ? null : meanwhile(interim),
      ];
    }),
  );
}

function settings(subject: Subject, numbers: Numbers): string {
  return blocks(
    heading(3, recordHeadings.profile),
    ...profilesShown(subject.recommendation).flatMap(({ for: whom, profile }) => [
      whom === null ? null : escaped(`${profileForTexts[whom]}:`),
      table(
        [recordTexts.setting, recordTexts.value, recordTexts.because],
        FIELDS.map((field) => [
          escaped(profileTexts[field].label),
          escaped(profileValue(field, profile[field])),
          escaped(reason(subject, numbers, profile.because[field] ?? [])),
        ]),
      ),
    ]),
    escaped(lifetimeNote),
  );
}

function confirmation({ recommendation: { model, conflicts } }: Subject): string {
  return blocks(
    heading(3, recordHeadings.confirmation),
    list(
      [
        ...(conflicts.length > 0 ? [confirmationTexts.waysOut] : []),
        confirmationTexts.controls,
        confirmationTexts.replay(model),
        confirmationTexts.review,
      ].map(escaped),
    ),
  );
}

/** The decision in one sentence, role by role and setting by setting, with its consequences and how to confirm it. */
export const outcome = (subject: Subject, numbers: Numbers): string =>
  blocks(
    heading(2, recordHeadings.outcome),
    escaped(recordTexts.chosen(designOf(subject.recommendation), subject.recommendation.model)),
    quote(escaped(composedSentence(subject.recommendation))),
    heading(3, recordHeadings.layers),
    layersTable(subject, numbers),
    blockedLayers(subject),
    toVerify(subject),
    settings(subject, numbers),
    consequences(subject),
    confirmation(subject),
  );

/** Words of the comparison of two links, and of the notice on a link of an older version. */
import type { DecidedBy, InterimReason, LayerId, LayerRole, OutcomeDifference, OutcomePart, Side } from '@/decision';
import { avoidTexts } from './avoid';
import { conflictTexts } from './conflicts';
import { controlTexts } from './controls';
import { federationKindTexts } from './federation-kinds';
import { type InterimSetting, interimSettingValue } from './interim-details';
import { interimTexts } from './interims';
import { layerTexts, levelTexts, maturityTexts, type NamedText, roleTexts, sideTexts } from './layers';
import { prerequisiteTexts } from './prerequisites';
import { type ProfileField, profileTexts, profileValue } from './profile';
import { decidedByTexts, profileForTexts, verifyLabels } from './recommendation';
import { verifyTexts } from './verify';

const plural = (count: number, one: string, many: string): string =>
  `${count === 1 ? 'one' : count} ${count === 1 ? one : many}`;
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const answersDiffer = (count: number) => plural(count, 'answer differs', 'answers differ');
const points = (count: number) => plural(count, 'point', 'points');

export const compareTexts = {
  title: 'Compare two links',
  titleOf: (a: string, b: string) => (a === b ? `${a}, twice` : `${a}, or ${b}`),
  description: 'Two recommendations side by side: which answers differ, which outcomes differ, and why.',
  intro:
    'Paste two recommendation links, or their vectors. You see which answers differ, what differs in the result, and which rows of the model decide on each side.',
  side: { a: 'A', b: 'B' },
  field: { a: 'Link A', b: 'Link B' },
  hint: 'A full address or the part that begins with MAA:',
  submit: 'Compare',
  faultTitle: 'These links cannot be compared yet',
  faultOf: { a: 'What is wrong with link A', b: 'What is wrong with link B' },
  empty: 'Paste a link here.',
  noLink: 'No recommendation link was found in this text. It holds a part that begins with MAA: and names the version.',
  moreFaults: (count: number) => `${capital(plural(count, 'more part', 'more parts'))} could not be used.`,
  others: 'Compare other links',
  exchange: 'Exchange A and B',
  model: (version: string) => `Decision model ${version}`,
  provisional: (count: number) =>
    `${capital(plural(count, 'question has', 'questions have'))} no answer and ${count === 1 ? 'counts' : 'count'} as not sure.`,
  answers: 'Answers that differ',
  outcomes: 'Outcomes that differ',
  question: 'Question',
  outcome: 'Outcome',
  notAsked: 'Not asked',
  notAnswered: 'No answer yet; counts as not sure',
  because: (questions: readonly string[]) => `Reads answers that differ: ${questions.join('; ')}`,
  byModel: 'The model changed here.',
  allByModel: 'Each of these differs because the model changed.',
  sameLink: 'Both links are the same: the same answers under the same version of the model.',
  summary: (answers: number, outcomes: number, versions: boolean): string => {
    const first = answers === 0 ? 'The answers are the same' : capital(answersDiffer(answers));
    const second = outcomes === 0 ? 'the result is the same' : `the result differs in ${points(outcomes)}`;
    const why = versions ? '. The links name different versions of the model' : '';
    return `${first}, ${answers === 0 && outcomes > 0 ? 'and yet ' : ''}${second}${why}.`;
  },
  changes: (before: string, after: string) => `What changed from model ${before} to ${after}`,
  before: 'Before',
  after: 'Now',
  why: 'Why',
} as const;

/** Headings of the groups of outcomes. */
export const outcomeGroups: readonly { readonly title: string; readonly parts: readonly OutcomePart[] }[] = [
  {
    title: 'Layers',
    parts: ['decided-by', 'role', 'prerequisite', 'interim', 'interim-setting', 'verify', 'federation-kind'],
  },
  { title: 'Contradictions', parts: ['conflict'] },
  { title: 'Profile', parts: ['profile', 'own-profile'] },
  { title: 'Controls', parts: ['control'] },
  { title: 'What to avoid', parts: ['avoid'] },
];

export const thenAndNowTexts = {
  title: (then: string) => `This link was made with model ${then}`,
  shown: (then: string) => `It is shown as model ${then} answers it, and always will be.`,
  same: (now: string) => `The newest model, ${now}, gives the same result for these answers.`,
  differs: (now: string, count: number) => `The newest model, ${now}, would differ in ${points(count)}:`,
  asksMore: (now: string, count: number) =>
    `Model ${now} asks ${plural(count, 'question', 'questions')} more, which ${count === 1 ? 'counts' : 'count'} as not sure here.`,
  more: (count: number) => `${plural(count, 'more point', 'more points')}`,
  compare: 'Compare the two',
  newest: (now: string) => `See the recommendation of model ${now}`,
} as const;

export const compareWithTexts = {
  label: 'Compare with another link',
  submit: 'Compare',
} as const;

const named: { readonly [id: string]: NamedText } = controlTexts;

/** What an outcome is the outcome of, without its value. */
export function outcomeName({ part, layer, id }: Pick<OutcomeDifference, 'part' | 'layer' | 'id'>): string {
  const layerName = layer === null ? '' : layerTexts[layer].name;
  switch (part) {
    case 'role':
      return layerTexts[id as LayerId].name;
    case 'prerequisite':
      return `${layerName}: before it can carry`;
    case 'interim':
      return `${layerName}: until then`;
    case 'interim-setting':
      return `${layerName}: until then, ${profileTexts[id as ProfileField].label.toLowerCase()}`;
    case 'verify':
      return `${layerName}: ${verifyLabels.title.toLowerCase()}`;
    case 'decided-by':
      return `Decides: ${decidedByTexts[id as DecidedBy]}`;
    case 'federation-kind':
      return `Federation: ${federationKindTexts[id] ?? id}`;
    case 'own-profile':
      return `${profileForTexts.itself}: ${profileTexts[id as ProfileField].label.toLowerCase()}`;
    case 'conflict':
      return conflictTexts[id]?.title ?? id;
    case 'profile':
      return profileTexts[id as ProfileField].label;
    case 'control':
      return named[id]?.name ?? id;
    case 'avoid':
      return avoidTexts[id]?.title ?? id;
  }
}

const ABSENT: { readonly [P in OutcomePart]: string } = {
  'decided-by': 'No',
  'federation-kind': 'No',
  'interim-setting': 'Not needed',
  verify: 'Nothing to verify',
  'own-profile': 'None',
  role: 'None',
  prerequisite: 'Not needed',
  interim: 'Not needed',
  conflict: 'No contradiction',
  profile: 'None',
  control: 'Not asked for',
  avoid: 'Not named',
};

/** The value of an outcome on one side. */
export function outcomeValue(
  { part, id }: Pick<OutcomeDifference, 'part' | 'id'>,
  value: string | number | null,
): string {
  if (part === 'profile' || part === 'own-profile') return profileValue(id as ProfileField, value);
  if (part === 'interim-setting') return interimSettingValue(id as InterimSetting, value);
  if (value === null) return ABSENT[part];
  const text = String(value);
  switch (part) {
    case 'role':
      return roleTexts[text as LayerRole].name;
    case 'prerequisite':
      return `${sideTexts[text as Side]}: ${prerequisiteTexts[id] ?? id}`;
    case 'interim':
      return interimTexts[text as InterimReason];
    case 'verify':
      return `${sideTexts[text as Side]}: ${verifyTexts[id] ?? id}`;
    case 'decided-by':
    case 'federation-kind':
      return 'Yes';
    case 'conflict':
      return 'A contradiction';
    case 'control': {
      const [level, maturity] = text.split(', ');
      return `${levelTexts[level as 'required'].name}, ${maturityTexts[maturity as 'now'].name.toLowerCase()}`;
    }
    case 'avoid':
      return 'To avoid';
  }
}

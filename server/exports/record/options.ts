/** What else was there to choose, and why it was not. */
import { alternativeTexts, whyNotTexts } from '@/content/strings/alternatives';
import { answerText } from '@/content/strings/answer';
import { avoidTexts } from '@/content/strings/avoid';
import { questionTexts } from '@/content/strings/questions';
import { optionTexts, recordHeadings } from '@/content/strings/record';
import { ruleText } from '@/content/strings/rules';
import type { Because, LayerRole } from '@/decision';
import { LAYERS } from '@/decision';
import { type Alternative, type AlternativeId, examinerOf } from '@/decision/examine';
import { blocks, escaped, heading, list } from '@/site/markdown';
import type { Subject } from '../subject';
import { clause } from './clause';
import { designOf } from './design';

interface Option {
  readonly title: string;
  /** What speaks for and against it, each in a sentence. */
  readonly arguments: readonly string[];
}

/** The row that decided, and the answers that it read. */
function why({ answers }: Subject, row: Because): string {
  const read = row.answers.map((id) => `${questionTexts[id].short}: ${answerText(id, answers[id])}`).join('; ');
  return `${clause(ruleText(row.rule))}${read === '' ? '' : ` ${optionTexts.read(read)}`}`;
}

const names: { readonly [id: string]: string } = alternativeTexts;
const nameOf = ({ id }: Alternative): string => names[id] ?? id;

/** Shortcuts that stand among the alternatives under another name. */
const ALIKE: { readonly [shortcut: string]: AlternativeId } = {
  'shared-static-secret': 'api-key',
  'token-passthrough': 'token-passthrough',
};

/** How the reason for a role speaks for or against the design. */
const SAID: { readonly [R in LayerRole]: (clause: string) => string } = {
  primary: optionTexts.good,
  complementary: optionTexts.good,
  'not-needed': optionTexts.neutral,
  blocked: optionTexts.bad,
};

function chosen(subject: Subject, alternatives: readonly Alternative[]): Option {
  const { layers } = subject.recommendation;
  const parts = alternatives.filter(({ standing }) => standing === 'chosen').map(nameOf);
  return {
    title: optionTexts.chosen(designOf(subject.recommendation)),
    arguments: [
      ...LAYERS.flatMap((id) => layers[id].because.slice(0, 1).map((row) => SAID[layers[id].role](why(subject, row)))),
      ...(parts.length === 0 ? [] : [`${whyNotTexts.chosen} ${parts.join(', ')}.`]),
    ],
  };
}

/** How the row that decided on an alternative speaks of it. */
const STANDING: { readonly [S in Alternative['standing']]: (clause: string) => string } = {
  chosen: optionTexts.good,
  interim: optionTexts.interim,
  'ruled-out': optionTexts.bad,
  'does-not-arise': optionTexts.neutral,
};

function rejected(subject: Subject, alternative: Alternative): Option {
  return {
    title: nameOf(alternative),
    arguments: alternative.because.map((row) => STANDING[alternative.standing](why(subject, row))),
  };
}

function options(subject: Subject, alternatives: readonly Alternative[]): readonly Option[] {
  const others = alternatives.filter(
    ({ standing, because }) => (standing === 'interim' || standing === 'ruled-out') && because.length > 0,
  );
  const named = new Set<string>(others.map(({ id }) => id));
  const shortcuts = subject.recommendation.avoid.filter(({ id }) => !named.has(ALIKE[id] ?? ''));
  return [
    chosen(subject, alternatives),
    ...others.map((alternative) => rejected(subject, alternative)),
    ...shortcuts.map(({ id, because }) => ({
      title: avoidTexts[id]?.title ?? id,
      arguments: [
        optionTexts.bad(clause(avoidTexts[id]?.why ?? '')),
        ...because.slice(0, 1).map((row) => optionTexts.bad(why(subject, row))),
      ],
    })),
  ];
}

/** The options by name, and each with what speaks for and against it: two sections of the record. */
export function optionSections(subject: Subject): { readonly considered: string; readonly prosAndCons: string } {
  const { alternatives } = examinerOf(subject.model).whyNot(subject.answers);
  const absent = alternatives.filter(({ standing }) => standing === 'does-not-arise');
  const weighed = options(subject, alternatives);
  // Where nothing had to be ruled out, what does not arise is what there was to consider.
  const all =
    weighed.length > 1
      ? weighed
      : [...weighed, ...absent.filter(({ because }) => because.length > 0).map((one) => rejected(subject, one))];
  return {
    considered: blocks(
      heading(2, recordHeadings.options),
      list(all.map(({ title }) => escaped(title))),
      absent.length === 0 || weighed.length === 1
        ? null
        : escaped(`${whyNotTexts.doesNotArise} ${absent.map(nameOf).join(', ')}.`),
    ),
    prosAndCons: blocks(
      heading(2, recordHeadings.prosAndCons),
      ...all.map(({ title, arguments: said }) => blocks(heading(3, title), list(said.map(escaped)))),
    ),
  };
}

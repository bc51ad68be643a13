/** Why a decision is needed: the answers in words, and what follows from them before any layer is chosen. */
import { answerText } from '@/content/strings/answer';
import { conflictTexts, wayOutTexts } from '@/content/strings/conflicts';
import { groupTexts, questionTexts } from '@/content/strings/questions';
import { conflictSectionTexts } from '@/content/strings/recommendation';
import { recordHeadings, recordTexts } from '@/content/strings/record';
import { ruleText } from '@/content/strings/rules';
import type { Recommendation } from '@/decision';
import { blocks, escaped, heading, list, strong } from '@/site/markdown';
import type { Subject } from '../subject';

const GROUPS = Object.keys(groupTexts) as readonly (keyof typeof groupTexts)[];

function answers({ answers, model }: Subject): string {
  const groupOf = new Map<string, string>(model.source.questions.map(({ id, group }) => [id, group]));
  const asked = model.askedQuestions(answers);
  const groups = GROUPS.map((group) => {
    const own = asked.filter((id) => groupOf.get(id) === group);
    if (own.length === 0) return null;
    return blocks(
      heading(3, groupTexts[group].title),
      escaped(groupTexts[group].description),
      list(own.map((id) => `${strong(questionTexts[id].title)} ${escaped(answerText(id, answers[id]))}`)),
    );
  });
  return blocks(...groups);
}

function contradictions({ recommendation: { conflicts } }: Subject): string {
  if (conflicts.length === 0) return '';
  return blocks(
    heading(3, recordHeadings.conflicts),
    escaped(conflictSectionTexts.intro),
    ...conflicts.map(({ id, waysOut }) =>
      blocks(
        `${strong(conflictTexts[id]?.title ?? id)}: ${escaped(conflictTexts[id]?.text ?? '')} ${escaped(`${conflictSectionTexts.waysOut}:`)}`,
        list(waysOut.map((way) => escaped(wayOutTexts[way] ?? way))),
      ),
    ),
  );
}

/** The problem and every answer in words, by what it is about. */
export const context = (subject: Subject): string =>
  blocks(
    heading(2, recordHeadings.context),
    escaped(recordTexts.problem),
    escaped(recordTexts.answers),
    answers(subject),
    contradictions(subject),
  );

/**
 * The rows that the roles of the layers, the grant and the lifetimes rest on, each once: what is true of this connection
 * before anything is chosen. Where a role reads answers only, its own row is the reason.
 */
function drivingRows({ layers, profile: { because } }: Recommendation): readonly string[] {
  const lists = [
    ...Object.values(layers).map((layer) => layer.because),
    because.grant ?? [],
    because.senderConstraint ?? [],
    because.accessTokenSeconds ?? [],
  ];
  const derived = new Set(lists.flatMap((rows) => rows.slice(1).map(({ rule }) => rule)));
  const facts = derived.size > 0 ? derived : new Set(lists.flatMap((rows) => rows.map(({ rule }) => rule)));
  return [...facts];
}

/** What speaks for one design or another on this connection. */
export const drivers = ({ recommendation }: Subject): string =>
  blocks(heading(2, recordHeadings.drivers), list(drivingRows(recommendation).map((rule) => escaped(ruleText(rule)))));

import { describe, expect, it } from 'vitest';
import { decode, type QuestionId } from '@/decision';
import { everyVersion } from '@/decision/check/every-version';
import { problemTexts } from './problems';
import { questionDoubts } from './question-doubts';
import { groupTexts, notSure, type OptionText, questionTexts, setTexts } from './questions';

/** Every question of every version, with every option that it ever had. */
const optionsOf = new Map<QuestionId, ReadonlySet<string>>();
const groups = new Set<string>();
for (const { questions } of await everyVersion()) {
  for (const { id, group, options } of questions) {
    const question = id as QuestionId;
    optionsOf.set(question, new Set([...(optionsOf.get(question) ?? []), ...options.map((option) => option.id)]));
    groups.add(group);
  }
}

const texts = [...optionsOf].map(([id, options]) => {
  const { options: optionTexts, ...text } = questionTexts[id];
  return {
    id,
    ...text,
    options: [...options].map((option) => [option, optionTexts as Record<string, OptionText>] as const),
  };
});

/** Words that push towards an answer or away from it. */
const STEERING =
  /\b(best|better|good|bad|simply|just|easy|modern|legacy|recommended|usual|usually|default|should|safe|secure|weak|proper|ideal)\b/i;

describe('the words of the questions', () => {
  it('give each question a title of its own that ends in a question mark', () => {
    const titles = texts.map(({ title }) => title);
    expect(new Set(titles).size).toBe(optionsOf.size);
    for (const title of titles) expect(title).toMatch(/^[A-Z][^?.!]+\?$/);
    const labels = texts.map(({ short }) => short);
    expect(new Set(labels).size).toBe(labels.length);
    for (const label of labels) expect(label.split(' ').length, label).toBeLessThanOrEqual(4);
  });

  it.each(texts)('$id: labels differ, sentences end, nothing steers', ({ why, help, options }) => {
    const labels = options.map(([id, all]) => all[id]?.label);
    expect(new Set(labels).size).toBe(options.length);
    expect(labels).not.toContain(notSure.label);
    for (const label of labels) expect(label).not.toMatch(/\.$/);
    const hints = options.flatMap(([id, all]) => all[id]?.hint ?? []);
    for (const sentence of [why, ...(help ? [help] : []), ...hints]) {
      expect(sentence).toMatch(/\.$/);
      expect(sentence).not.toMatch(STEERING);
      expect(sentence).not.toMatch(/—|'|"/);
    }
    for (const label of labels) expect(label).not.toMatch(STEERING);
  });

  it('hold no word for a question, option or group that does not exist', () => {
    for (const [id, options] of optionsOf)
      expect(Object.keys(questionTexts[id].options).sort()).toEqual([...options].sort());
    expect(Object.keys(questionTexts).sort()).toEqual([...optionsOf.keys()].sort());
    expect(Object.keys(groupTexts).sort()).toEqual([...groups].sort());
  });

  it('are under 21 kB', () => {
    const all = JSON.stringify([questionTexts, groupTexts, notSure, setTexts].map((value) => strings(value)));
    expect(all.length).toBeLessThan(21_000);
  });
});

describe('the doubts about the questions', () => {
  const doubts = Object.values(questionDoubts).flatMap((ofQuestion) => ofQuestion.flatMap((one) => one ?? []));

  it('each end in a question, and none stands twice', () => {
    for (const { doubt } of doubts) expect(doubt).toMatch(/^[A-Z].*\?$/);
    expect(new Set(doubts.map(({ doubt }) => doubt)).size).toBe(doubts.length);
  });

  it('are answered in sentences that steer nobody', () => {
    for (const { answer } of doubts) {
      expect(answer).toMatch(/^[A-Z].*\.$/);
      expect(answer).not.toMatch(STEERING);
      expect(answer).not.toMatch(/—|'|"/);
    }
  });
});

function strings(value: unknown): string[] {
  return typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(strings);
}

describe('the words of the problems', () => {
  it('make a sentence of every problem that a link can have', () => {
    const links = ['', `${'A:'.repeat(2_000)}`, 'MAA:9/TR:L/x/ZZ:1/AC:P/AC:A/EX:Z/DS:/CL:B', 'TR:L/AC:P'];
    // No released version has options with conditions, so no link of one can contradict them.
    const contradiction = { code: 'contradicts-gate', part: 'BE:I', question: 'behalf' } as const;
    const problems = [...links.flatMap((link) => decode(link).problems), contradiction];
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(Object.keys(problemTexts)));
    for (const { code, part, question } of problems) {
      const sentence = problemTexts[code](part, question === null ? null : questionTexts[question].title);
      expect(sentence).toMatch(/^[A-Z“].*[.”]$/);
      expect(sentence).not.toMatch(/undefined|null|“”/);
      if (code !== 'empty' && code !== 'missing') expect(sentence).toContain(part);
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, askedQuestions, NOT_SURE, normaliseAnswers, type QuestionId, questions } from '@/decision';
import { allAnswersArbitrary, answersArbitrary } from '@/decision/check/answer-arbitrary';
import { addressAfter, addressOf } from './links';
import { asideOf, undone } from './set-aside';
import { readWizardState } from './wizard-state';

const readAt = (address: string) => {
  const url = new URL(address, 'https://example.org');
  return readWizardState(url.pathname.slice('/decide/'.length), url.searchParams);
};
type At = ReturnType<typeof readAt>;

/** The questions on whose answers it depends what else is asked. */
const steering = new Set(questions.flatMap(({ ask }) => ask.flat().map(({ question }) => question as string)));
const questionArbitrary = fc.constantFrom(...questions.filter(({ id }) => steering.has(id)));

/** The state with these answers, reached as the person would: by its address. */
const stateOf = (answers: Answers): At => readAt(addressOf(answers));
const moved = (state: At, id: QuestionId, answer: NonNullable<Answers[QuestionId]>): At =>
  readAt(addressAfter(state, id, answer));

/** Any number of answers of any set: the beginning of an interview, or all of it. */
const startArbitrary = fc
  .tuple(answersArbitrary, fc.nat({ max: questions.length }))
  .map(([answers, count]) => normaliseAnswers(Object.fromEntries(Object.entries(answers).slice(0, count))));

const moveArbitrary = fc
  .tuple(questionArbitrary, allAnswersArbitrary)
  .map(([{ id }, answers]) => ({ id, answer: answers[id] ?? NOT_SURE }));

describe('what a change leaves without a question', () => {
  it('is there again when the change is changed back, whichever answer it was', () => {
    let lost = 0;
    fc.assert(
      fc.property(startArbitrary, moveArbitrary, (answers, { id, answer }) => {
        const given = answers[id];
        if (given === undefined) return;
        const there = moved(stateOf(answers), id, answer);
        if (asideOf(there).length > 0) lost += 1;
        const back = moved(there, id, given);
        expect(back.answers).toEqual(answers);
        expect(back.was).toEqual({});
      }),
      { numRuns: 2_000 },
    );
    expect(lost).toBeGreaterThan(60);
  });

  it('is there again after several changes, each of them changed back', () => {
    fc.assert(
      fc.property(startArbitrary, fc.array(moveArbitrary, { maxLength: 5 }), (answers, moves) => {
        let state = stateOf(answers);
        const undo: { readonly id: QuestionId; readonly answer: NonNullable<Answers[QuestionId]> }[] = [];
        for (const { id, answer } of moves) {
          const given = state.answers[id];
          if (given === undefined) continue;
          undo.push({ id, answer: given });
          state = moved(state, id, answer);
        }
        for (const { id, answer } of undo.toReversed()) state = moved(state, id, answer);
        expect(state.answers).toEqual(answers);
        expect(state.was).toEqual({});
      }),
      { numRuns: 1_000 },
    );
  });

  it('is there again when questions were answered in between', () => {
    fc.assert(
      fc.property(answersArbitrary, moveArbitrary, allAnswersArbitrary, (answers, { id, answer }, others) => {
        const given = answers[id];
        if (given === undefined) return;
        let state = moved(stateOf(answers), id, answer);
        while (state.question !== null) {
          const { id: asked } = state.question;
          const fits = normaliseAnswers({ ...state.answers, [asked]: others[asked] ?? NOT_SURE });
          const kept = [asked, ...Object.keys(state.answers)].every((one) => fits[one as QuestionId] !== undefined);
          state = moved(state, asked, kept ? (others[asked] ?? NOT_SURE) : NOT_SURE);
        }
        expect(moved(state, id, given).answers).toEqual(answers);
      }),
      { numRuns: 500 },
    );
  });

  it('never stands among the answers, and nothing that is asked is set aside', () => {
    fc.assert(
      fc.property(startArbitrary, fc.array(moveArbitrary, { maxLength: 5 }), (answers, moves) => {
        let state = stateOf(answers);
        for (const { id, answer } of moves) if (state.answers[id] !== undefined) state = moved(state, id, answer);
        const asked = askedQuestions(state.answers);
        expect(asked).toEqual(expect.arrayContaining(Object.keys(state.answers)));
        expect(asideOf(state).some((id) => asked.includes(id))).toBe(false);
      }),
    );
  });

  it('can be undone at once', () => {
    fc.assert(
      fc.property(startArbitrary, moveArbitrary, (answers, { id, answer }) => {
        if (answers[id] === undefined) return;
        const there = moved(stateOf(answers), id, answer);
        if (asideOf(there).length > 0) expect(undone(there)?.answers).toEqual(answers);
      }),
      { numRuns: 1_000 },
    );
  });
});

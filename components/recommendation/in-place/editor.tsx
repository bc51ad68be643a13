'use client';

import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { inPlaceTexts } from '@/content/strings/in-place';
import { questionTexts } from '@/content/strings/questions';
import type { Answer, QuestionId } from '@/decision';
import { comparePath, vectorPath } from '@/site/routes';
import { Choice } from './choice';
import { clausesOf, DifferenceList } from './difference-list';
import { ask } from './requests';
import type { Asked, Trial } from './trial';

interface Tried {
  readonly answer: Answer;
  readonly trial: Trial;
}

const announcement = ({ outcomes }: Trial): string =>
  outcomes.length === 0 ? inPlaceTexts.unchanged : inPlaceTexts.announced(clausesOf(outcomes));

interface FormProps extends Asked {
  readonly vector: string;
  readonly onDiscard: () => void;
  readonly onFailure: () => void;
}

/** One question with its answers: choose another, see the difference, keep or discard it. */
function Form({ vector, question, given, offered, onDiscard, onFailure }: FormProps) {
  const [answer, setAnswer] = useState<Answer>(given);
  const [tried, setTried] = useState<Tried | null>(null);
  const fields = useRef<HTMLFieldSetElement>(null);
  const isOther = JSON.stringify(answer) !== JSON.stringify(given);
  const trial = isOther && tried?.answer === answer ? tried.trial : null;

  useEffect(() => {
    fields.current?.querySelector<HTMLElement>('input:checked, select')?.focus();
  }, []);

  function choose(chosen: Answer) {
    setAnswer(chosen);
    ask({ vector, question: question.id, answer: chosen }).then(
      (reply) => reply.trial && setTried({ answer: chosen, trial: reply.trial }),
      onFailure,
    );
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (trial !== null) location.assign(`${vectorPath(trial.vector)}#answer-${question.key}`);
        else if (!isOther) onDiscard();
      }}
    >
      <fieldset ref={fields}>
        <legend>{questionTexts[question.id].title}</legend>
        <Choice question={question} answer={answer} offered={offered} onChange={choose} />
      </fieldset>
      <div className="in-place__outcome">
        <p className="label">{inPlaceTexts.difference}</p>
        <p role="status">{trial === null ? !isOther && inPlaceTexts.same : announcement(trial)}</p>
        {trial !== null && (
          <>
            <DifferenceList trial={trial} />
            <p>
              <a href={comparePath(vector, trial.vector)}>{inPlaceTexts.compare}</a>
            </p>
          </>
        )}
      </div>
      <p className="in-place__ways">
        <button type="submit" className="action">
          {inPlaceTexts.keep}
        </button>
        <button type="button" className="action action--quiet" onClick={onDiscard}>
          {inPlaceTexts.discard}
        </button>
      </p>
    </form>
  );
}

interface Props {
  /** The link of the page. */
  readonly vector: string;
  readonly question: QuestionId;
  /** Where the wizard asks the question, should the model not load. */
  readonly wizard: string;
  readonly onDiscard: () => void;
}

/** Loads the model and lets one answer be changed in place. Escape discards. */
export function Editor({ vector, question, wizard, onDiscard }: Props) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let current = true;
    ask({ vector, question, answer: null }).then(
      (reply) => current && setAsked(reply.asked),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [vector, question]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') onDiscard();
  }

  if (failed) {
    return (
      <p className="in-place ui" role="alert">
        {inPlaceTexts.failed} <a href={wizard}>{inPlaceTexts.wizard}</a>
      </p>
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: takes Escape from the fields inside, which are interactive.
    <div className="in-place ui" onKeyDown={onKeyDown}>
      {asked === null ? (
        <p role="status">{inPlaceTexts.loading}</p>
      ) : (
        <Form {...asked} vector={vector} onDiscard={onDiscard} onFailure={() => setFailed(true)} />
      )}
    </div>
  );
}

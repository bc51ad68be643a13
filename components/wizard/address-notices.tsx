import { EarlierQuestions } from './earlier-questions';
import { GivenAgainNotice } from './given-again-notice';
import { LinkProblems } from './link-problems';
import { NotAskedNotice } from './not-asked-notice';
import { isGivenAgain } from './set-aside';
import type { WizardState } from './wizard-state';

/** What has to be said about the address: parts that cannot be used, a question that is not asked, out of turn, or put again. */
export default function AddressNotices({ state }: { readonly state: WizardState }) {
  const { notAsked, question } = state;
  return (
    <>
      <LinkProblems state={state} />
      {notAsked && <NotAskedNotice state={state} question={notAsked.id} />}
      {question && <EarlierQuestions state={state} question={question.id} />}
      {question && isGivenAgain(state, question.id) && <GivenAgainNotice state={state} question={question.id} />}
    </>
  );
}

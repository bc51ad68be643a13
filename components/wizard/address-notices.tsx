import { EarlierQuestions } from './earlier-questions';
import { LinkProblems } from './link-problems';
import { NotAskedNotice } from './not-asked-notice';
import type { WizardState } from './wizard-state';

/** What has to be said about the address: parts that cannot be used, a question that is not asked, or one out of turn. */
export default function AddressNotices({ state }: { readonly state: WizardState }) {
  const { notAsked, question } = state;
  return (
    <>
      <LinkProblems state={state} />
      {notAsked && <NotAskedNotice state={state} question={notAsked.id} />}
      {question && <EarlierQuestions state={state} question={question.id} />}
    </>
  );
}

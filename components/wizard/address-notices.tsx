import { EarlierQuestions } from './earlier-questions';
import { LinkProblems } from './link-problems';
import { NotAskedNotice } from './not-asked-notice';
import type { Place } from './place';

/** What has to be said about the address: parts that cannot be used, a question that is not asked, or one out of turn. */
export default function AddressNotices({ place }: { readonly place: Place }) {
  const { notAsked, question } = place;
  return (
    <>
      <LinkProblems place={place} />
      {notAsked && <NotAskedNotice place={place} question={notAsked.id} />}
      {question && <EarlierQuestions place={place} question={question.id} />}
    </>
  );
}

import { lazy, Suspense } from 'react';
import type { Place } from './place';
import { SetAsideNotice } from './set-aside-notice';
import { openBefore } from './steps';

/** Who begins at the first question never needs it. Where an address does, the server sends it with the page. */
const AddressNotices = lazy(() => import('./address-notices'));

/** What has to be said before the question or the summary. */
export function Notices({ place }: { readonly place: Place }) {
  const { answers, problems, notAsked, question } = place;
  const isPlain = problems.length === 0 && notAsked === null;
  return (
    <>
      {isPlain && (question === null || openBefore(answers, question.id).length === 0) ? null : (
        <Suspense>
          <AddressNotices place={place} />
        </Suspense>
      )}
      <SetAsideNotice place={place} />
    </>
  );
}

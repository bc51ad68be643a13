import { lazy, Suspense } from 'react';
import { openBefore } from './links';
import { isGivenAgain } from './set-aside';
import { SetAsideNotice } from './set-aside-notice';
import type { WizardState } from './wizard-state';

/** Who begins at the first question never needs it. Where an address does, the server sends it with the page. */
const AddressNotices = lazy(() => import('./address-notices'));

/** What has to be said before the question or the summary. */
export function Notices({ state }: { readonly state: WizardState }) {
  const { problems, notAsked, question } = state;
  const isInTurn =
    question === null || (openBefore(state, question.id).length === 0 && !isGivenAgain(state, question.id));
  return (
    <>
      {isInTurn && problems.length === 0 && notAsked === null ? null : (
        <Suspense>
          <AddressNotices state={state} />
        </Suspense>
      )}
      <SetAsideNotice state={state} />
    </>
  );
}

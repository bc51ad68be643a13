import { lazy, Suspense } from 'react';
import { openBefore } from './links';
import { SetAsideNotice } from './set-aside-notice';
import type { WizardState } from './wizard-state';

/** Who begins at the first question never needs it. Where an address does, the server sends it with the page. */
const AddressNotices = lazy(() => import('./address-notices'));

/** What has to be said before the question or the summary. */
export function Notices({ state }: { readonly state: WizardState }) {
  const { answers, problems, notAsked, question } = state;
  const isPlain = problems.length === 0 && notAsked === null;
  return (
    <>
      {isPlain && (question === null || openBefore(answers, question.id).length === 0) ? null : (
        <Suspense>
          <AddressNotices state={state} />
        </Suspense>
      )}
      <SetAsideNotice state={state} />
    </>
  );
}

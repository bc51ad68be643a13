import type { Metadata } from 'next';
import { PAGES } from '@/site/routes';

export const metadata: Metadata = { title: 'Page not found' };

export default function NotFound() {
  return (
    <div className="page pt-12 md:pt-20" data-fault="not-found">
      <h1>Page not found</h1>
      <p className="mt-5 max-w-measure text-lead">Nothing is kept at this address. Check it for a missing character.</p>
      <ul className="mt-6 max-w-measure space-y-2">
        <li>
          A recommendation link begins with <code>/r/MAA:</code>. If part of it is damaged, its own page says which
          part.
        </li>
        <li>
          You can <a href={PAGES.decide}>answer the questions again</a>, read the <a href={PAGES.guidance}>guidance</a>{' '}
          or go to the <a href="/">home page</a>.
        </li>
      </ul>
    </div>
  );
}

import type { Metadata } from 'next';
import { PAGES } from '@/site/routes';

export const metadata: Metadata = { title: 'Page not found' };

export default function NotFound() {
  return (
    <div className="page fault-page" data-fault="not-found">
      <h1>Page not found</h1>
      <p className="lead">Nothing is kept at this address. Check it for a missing character.</p>
      <ul>
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

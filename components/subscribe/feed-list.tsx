import { feedListTexts as t } from '@/content/strings/subscribe';
import { FEEDS, type FeedId, feedPath } from '@/site/routes';

/** A feed, in both forms that it comes in. */
export function FeedForms({ id }: { readonly id: FeedId }) {
  return (
    <>
      <a href={feedPath(id, 'atom')}>{t.atom}</a>
      {' · '}
      <a href={feedPath(id, 'json')}>{t.json}</a>
    </>
  );
}

/** The feeds of the site, for programs that read them. */
export function FeedList() {
  return (
    <ul className="rows ui feed-list">
      {FEEDS.map((id) => (
        <li key={id}>
          {t[id]}: <FeedForms id={id} />
        </li>
      ))}
    </ul>
  );
}

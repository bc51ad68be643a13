import type { Metadata } from 'next';
import { LinkedHeading } from '@/components/ui/linked-heading';
import { ReferenceFrame } from '@/components/ui/reference-frame';
import { PAGES, vectorPath } from '@/site/routes';
import '@/components/subscribe/subscribe.css';
import '@/components/wizard/notice.css';
import { confirmTexts, subscribeTexts, manageTexts as t } from '@/content/strings/subscribe';
import { leave, saveTopics } from '@/server/journal/actions';
import { journal } from '@/server/journal/service';
import { type Topics, topicsOf } from '@/server/journal/subscriptions';
import { readerOfKey } from '@/server/journal/tokens';

export const metadata: Metadata = { title: t.title, robots: { index: false } };

const DONE: { readonly [done: string]: string } = { saved: t.saved, confirmed: confirmTexts.done };

function TopicsForm({ keyText, topics }: { readonly keyText: string; readonly topics: Topics }) {
  return (
    <form action={saveTopics} className="subscribe ui">
      <input type="hidden" name="key" value={keyText} />
      <fieldset>
        <legend>{subscribeTexts.topics}</legend>
        <label className="subscribe__choice">
          <input type="checkbox" name="journal" defaultChecked={topics.journal} />
          <span>{subscribeTexts.journal}</span>
        </label>
        <label className="subscribe__choice">
          <input type="checkbox" name="modelChanges" defaultChecked={topics.modelChanges} />
          <span>{subscribeTexts.modelChanges}</span>
        </label>
      </fieldset>
      {topics.vectors.length > 0 && (
        <fieldset>
          <legend>{t.vectors}</legend>
          {topics.vectors.map((vector) => (
            <label key={vector} className="subscribe__choice">
              <input type="checkbox" name="vector" value={vector} defaultChecked />
              <a href={vectorPath(vector)}>{vector}</a>
            </label>
          ))}
        </fieldset>
      )}
      <p>
        <button type="submit" className="action">
          {t.save}
        </button>
      </p>
    </form>
  );
}

/** What a reader gets, by a signed link: change it, or delete everything. */
export default async function ManagePage({ searchParams }: PageProps<'/subscribe/manage'>) {
  const { key, done } = await searchParams;
  if (done === 'gone') {
    return (
      <ReferenceFrame title={t.goneTitle} lead={t.gone}>
        {null}
      </ReferenceFrame>
    );
  }
  const given = typeof key === 'string' ? key : '';
  const { database, secret } = await journal();
  const reader = readerOfKey(given, secret);
  const topics = reader === null ? null : await topicsOf(database, reader);
  if (topics === null) {
    return (
      <ReferenceFrame title={t.unknownTitle} lead={t.unknown}>
        {null}
      </ReferenceFrame>
    );
  }
  const outcome = typeof done === 'string' ? done : '';
  const note = DONE[outcome];
  return (
    <ReferenceFrame title={t.title} lead={t.for(topics.address)}>
      {note !== undefined && (
        <p className="notice ui" role="status">
          {note} {outcome === 'confirmed' && <a href={PAGES.journal}>{confirmTexts.issues}</a>}
        </p>
      )}
      <TopicsForm keyText={given} topics={topics} />
      <section aria-labelledby="delete">
        <LinkedHeading id="delete">{t.delete}</LinkedHeading>
        <p>{t.deleteText}</p>
        <form action={leave} className="ui way-on">
          <input type="hidden" name="key" value={given} />
          <button type="submit" className="action action--quiet">
            {t.delete}
          </button>
        </form>
      </section>
    </ReferenceFrame>
  );
}

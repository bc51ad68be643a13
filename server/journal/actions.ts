'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { SubscribeState } from '@/content/strings/subscribe';
import { clientOf, isOwnRequest } from '@/server/http/own-request';
import { PAGES, SUBSCRIBE_GONE, subscribeManagePath, subscribeSentPath } from '@/site/routes';
import { fieldsOf, stampOfNow, takeForm } from './form';
import { journal } from './service';
import { changeTopics, confirm, deleteReader } from './subscriptions';
import { readerKey, readerOfKey } from './tokens';

/** Takes the form where no script runs: on to the next page, or the same page with what is wrong and what was typed. */
export async function subscribe(_: SubscribeState, fields: FormData): Promise<SubscribeState> {
  const sent = await headers();
  const fault = await takeForm(journal, { fields, client: clientOf(sent), own: isOwnRequest(sent) }, new Date());
  const typed = fieldsOf(fields);
  if (fault === null) redirect(subscribeSentPath(typed.page));
  return { fault, fields: typed, stamp: stampOfNow() };
}

const text = (fields: FormData, name: string): string => {
  const value = fields.get(name);
  return typeof value === 'string' ? value : '';
};

/** The reader of a form's signed link, on an open journal; null where the link proves nothing or the form is not ours. */
async function readerOf(fields: FormData) {
  if (!isOwnRequest(await headers())) return null;
  const open = await journal();
  const reader = readerOfKey(text(fields, 'key'), open.secret);
  return reader === null ? null : { ...open, reader };
}

/** Redeems the token of a mail, by a press on the button and never by opening the link. */
export async function confirmRequest(fields: FormData): Promise<never> {
  if (!isOwnRequest(await headers())) redirect(PAGES.subscribeConfirm);
  const { database, secret } = await journal();
  const reader = await confirm(database, text(fields, 'token'), new Date());
  redirect(reader === null ? PAGES.subscribeConfirm : subscribeManagePath(readerKey(reader, secret), 'confirmed'));
}

/** Sets what a reader gets. */
export async function saveTopics(fields: FormData): Promise<never> {
  const found = await readerOf(fields);
  if (found === null) redirect(PAGES.subscribeManage);
  await changeTopics(found.database, found.reader, {
    journal: fields.has('journal'),
    modelChanges: fields.has('modelChanges'),
    vectors: fields.getAll('vector').filter((value) => typeof value === 'string'),
  });
  redirect(subscribeManagePath(readerKey(found.reader, found.secret), 'saved'));
}

/** Deletes a reader and everything that belongs to it. */
export async function leave(fields: FormData): Promise<never> {
  const found = await readerOf(fields);
  if (found !== null) await deleteReader(found.database, found.reader);
  redirect(SUBSCRIBE_GONE);
}

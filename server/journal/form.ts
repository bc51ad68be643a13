import { timingSafeEqual } from 'node:crypto';
import type { SubscribeFault, SubscribeFields } from '@/content/strings/subscribe';
import { decode, newestModel } from '@/decision';
import { sendsMail } from '@/server/mail/settings';
import { PAGES } from '@/site/routes';
import { readAddress } from './address';
import { admit } from './admission';
import { report } from './report';
import { journalSecret, keyedHash } from './secret';
import type { Journal } from './service';
import { askToConfirm } from './subscriptions';

/** A form that is sent sooner was filled in by a browser or by a program, seconds. */
const SOONEST = 2;
/** A form that is sent later has to be sent again, seconds. */
const LATEST = 24 * 3600;
/** As how many forms of its client one counts that was sent at once: a person sends one, a program any number. */
const QUICK = 5;

const stampOf = (millis: string, secret: string): string =>
  keyedHash('form', millis, secret).subarray(0, 16).toString('base64url');

/** When a form was made, signed, so that the time between making and sending can be told. */
export const newStamp = (now: Date, secret: string): string =>
  `${now.getTime()}.${stampOf(`${now.getTime()}`, secret)}`;

/** The stamp of a form made now; none where there is no room for the key, which the form says when it is sent. */
export function stampOfNow(): string {
  try {
    return newStamp(new Date(), journalSecret());
  } catch {
    return '';
  }
}

/** How long a form was open, seconds; null where the stamp is not ours. */
function secondsOpen(stamp: string, now: Date, secret: string): number | null {
  const [millis = '', proof = ''] = stamp.split('.');
  const right = Buffer.from(stampOf(millis, secret));
  const given = Buffer.from(proof);
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
  return (now.getTime() - Number(millis)) / 1000;
}

/** The canonical link of a complete recommendation, or null. */
export function readVector(text: string): string | null {
  const { answers, problems } = decode(text);
  return text !== '' && problems.length === 0 ? newestModel.encode(answers) : null;
}

/** The path of a page of ours, for the record; anything else counts as the form's own page. */
export const readPath = (text: string): string =>
  /^\/[\w\-./:]{0,300}$/.test(text) && !text.startsWith('//') ? text : PAGES.subscribe;

/** What was sent: the fields of the form, and what the request says of itself. */
export interface Sent {
  readonly fields: FormData;
  /** Address of the client, for limits only; it is not stored. */
  readonly client: string;
  /** Whether the request came from a page of this site. */
  readonly own: boolean;
}

const field = (fields: FormData, name: string): string => {
  const value = fields.get(name);
  return typeof value === 'string' ? value : '';
};

/** What a form says, to be shown again; what is no form of ours says nothing. */
export const fieldsOf = (fields: FormData): SubscribeFields => ({
  address: field(fields, 'address').slice(0, 300),
  journal: fields.has('journal'),
  modelChanges: fields.has('modelChanges'),
  follow: fields.has('follow'),
  vector: readVector(field(fields, 'vector')) ?? '',
  page: readPath(field(fields, 'page')),
});

/**
 * Takes a form. The answer is the same whether or not the address is known.
 * @returns what is wrong, or null where it was taken
 */
export async function takeForm(
  journalOf: () => Promise<Journal>,
  { fields, client, own }: Sent,
  now: Date,
): Promise<SubscribeFault | null> {
  if (!own) return 'foreign';
  if (!sendsMail()) return 'no-mail';
  const { journal, modelChanges, follow, vector, page } = fieldsOf(fields);
  const address = readAddress(field(fields, 'address'));
  const wanted = { journal, modelChanges, vector: follow && vector !== '' ? vector : null };
  if (address === null) return 'address';
  if (!wanted.journal && !wanted.modelChanges && wanted.vector === null) return 'topics';
  // A field that no person sees: whoever fills it is told what everybody is told.
  if (field(fields, 'website') !== '') return null;
  try {
    const { database, queue, secret } = await journalOf();
    const open = secondsOpen(field(fields, 'stamp'), now, secret);
    if (open === null) return 'unstamped';
    if (open > LATEST) return 'old';
    const crowd = await admit(database, client, open < SOONEST ? QUICK : 1, now, secret);
    if (crowd !== null) return crowd;
    await askToConfirm(database, queue, { address, ...wanted, sourcePage: page }, now, secret);
    return null;
  } catch (error) {
    report(error);
    return 'down';
  }
}

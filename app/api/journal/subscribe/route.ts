import { type SubscribeFault, subscribeFaults } from '@/content/strings/subscribe';
import { readLimited } from '@/server/http/limited-body';
import { clientOf, isOwnRequest } from '@/server/http/own-request';
import { stampOfNow, takeForm } from '@/server/journal/form';
import { journal } from '@/server/journal/service';

/** The largest form that is read, bytes. */
const MOST = 8_000;

const STATUS: { readonly [F in SubscribeFault]: number } = {
  address: 422,
  topics: 422,
  old: 422,
  unstamped: 422,
  malformed: 400,
  foreign: 403,
  many: 429,
  crowded: 429,
  down: 503,
  'no-mail': 503,
};

/** What is wrong, in words, with a new stamp, so that the same page can send the form again. */
const fault = (code: SubscribeFault): Response =>
  Response.json({ fault: code, detail: subscribeFaults[code], stamp: stampOfNow() }, { status: STATUS[code] });

async function fieldsOf(request: Request): Promise<FormData | null> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/.test(type)) return null;
  const body = await readLimited(request, MOST);
  if (body === null) return null;
  try {
    return await new Response(body, { headers: { 'Content-Type': type } }).formData();
  } catch {
    return null;
  }
}

/** Takes the form of the page where a script sends it: 202, or what is wrong. */
export async function POST(request: Request): Promise<Response> {
  const fields = await fieldsOf(request);
  if (fields === null) return fault('malformed');
  const { headers } = request;
  const found = await takeForm(journal, { fields, client: clientOf(headers), own: isOwnRequest(headers) }, new Date());
  return found === null ? Response.json({ fault: null }, { status: 202 }) : fault(found);
}

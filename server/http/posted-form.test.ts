import { expect, it } from 'vitest';
import { refusalOf } from './posted-form';

const OWN = { 'sec-fetch-site': 'same-origin', origin: 'http://localhost' };
const BOUNDARY = '----a-boundary-as-browsers-make';
const FORM = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="address"\r\n\r\na@example.org\r\n--${BOUNDARY}--\r\n`;
const MULTIPART = { ...OWN, 'content-type': `multipart/form-data; boundary=${BOUNDARY}` };

const post = (body: string, headers: { readonly [name: string]: string } = MULTIPART) =>
  new Request('http://localhost/subscribe', { method: 'POST', body, headers });

it('lets a form of ours pass, and leaves its body to the page', async () => {
  const request = post(FORM);
  expect(await refusalOf(request)).toBeNull();
  expect((await request.formData()).get('address')).toBe('a@example.org');
});

it.each([
  ['of another site', post(FORM, { ...MULTIPART, 'sec-fetch-site': 'cross-site' }), 403],
  ['of nobody', post(FORM, { ...MULTIPART, origin: 'null' }), 403],
  ['of a program that says nothing of itself', post(FORM, { 'content-type': 'text/plain' }), 403],
  ['that is cut off', post(FORM.slice(0, 60)), 400],
  ['without a boundary', post(FORM, { ...MULTIPART, 'content-type': 'multipart/form-data' }), 400],
  ['that is none, for an action', post('[]', { ...OWN, 'content-type': 'text/plain', 'next-action': '60' }), 400],
  ['of more than 16 kB', post(FORM.replace('a@', `${'a'.repeat(16_000)}@`)), 413],
])('refuses a form %s', async (_, request, status) => {
  expect(await refusalOf(request)).toBe(status);
});

it('leaves to the framework what is no form', async () => {
  expect(await refusalOf(post('0=1', { ...OWN, 'content-type': 'text/plain' }))).toBeNull();
});

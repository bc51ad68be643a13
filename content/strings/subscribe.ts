/** The words of subscribing: forms, pages, errors and the mails about it. */

export const subscribeTexts = {
  title: 'Subscribe',
  description: 'How to hear of new issues of the journal, new versions of the model, new guides and new incidents.',
  lead: 'Mail when something here changes what you would decide. You confirm the address once, and each mail has a link that ends it.',
  address: 'Mail address',
  topics: 'What to send',
  journal: 'The journal: an issue now and then, about what was found and what is uncertain',
  modelChanges: 'Changes of the model: each version, and what it answers differently',
  vector: 'When advice for this recommendation changes:',
  submit: 'Send me the link to confirm',
  busy: 'Sending …',
  kept: 'What is kept: the address, what you asked for, when, and on which page. No name, no IP address, no tracking in the mails. An address that nobody confirms is deleted after 7 days.',
  trap: 'Leave this empty',
} as const;

/** Where this copy of the site has no way to send mail. */
export const noMailTexts = {
  lead: 'This copy of the site sends no mail, so it asks for no address. You can follow its feeds instead.',
  vector:
    'There is no feed of one recommendation. The feed of model versions says of each version what it answers differently, and the page of a recommendation says whether today’s model would answer otherwise:',
  row: 'Follow it',
  follow:
    'This copy of the site sends no mail. The feed of model versions says of each version what it answers differently:',
} as const;

/** What stands on the page of subscribing in any case. */
export const feedListTexts = {
  title: 'By feed',
  lead: 'A feed needs no address, and leaves nothing with us.',
  atom: 'Atom',
  json: 'JSON Feed',
  guides: 'New and rechecked guides',
  incidents: 'New and rechecked incidents',
  model: 'Versions of the decision model, and what each answers differently',
  journal: 'Issues of the journal',
  issues: 'Read the issues of the journal so far, the newest first',
} as const;

/** At the end of a text. It is made once for all readers, so it says nothing that only a running site knows. */
export const subscribeHereTexts = {
  title: 'Hear of what is new',
  journal: 'An issue of the journal now and then: what was found, what changed, what is uncertain.',
  how: 'Ways to subscribe',
} as const;

export const subscribeFaults = {
  address: 'This is not a mail address. It needs a name, an @ and a domain, for example name@example.org.',
  topics: 'Choose at least one thing to send.',
  old: 'The form was open for more than a day. Nothing was kept yet, and what you typed is still here. Send it again.',
  unstamped:
    'This copy of the form does not come from this site as it runs now. Nothing was kept yet, and what you typed is still here. Send it again.',
  many: 'Your network address has sent as many forms as the site takes from one address. Nothing was kept. Try again in an hour, or tomorrow.',
  crowded: 'The site has taken all the forms that it takes in one hour. Nothing was kept. Try again in the next hour.',
  foreign: 'The request came from another site. Nothing was kept. Open this page and send the form here.',
  down: 'The address could not be kept, because the database does not answer. Nothing was written. The form still has what you typed: try again in a few minutes.',
  'no-mail':
    'This copy of the site sends no mail, so it cannot ask an address to confirm. Nothing was kept. The subscribe page has feeds that you can follow instead.',
  malformed: 'The request could not be read. Nothing was kept. Send the form of the page.',
} as const;

export type SubscribeFault = keyof typeof subscribeFaults;

/** What stands in the form: what it begins with, and what was typed when it is shown again. */
export interface SubscribeFields {
  readonly address: string;
  readonly journal: boolean;
  readonly modelChanges: boolean;
  /** Whether to follow the recommendation. */
  readonly follow: boolean;
  /** Canonical link of the recommendation, or empty. */
  readonly vector: string;
  /** Path of the page that led here. */
  readonly page: string;
}

/** What the form shows again when it could not be taken. */
export interface SubscribeState {
  readonly fault: SubscribeFault | null;
  readonly fields: SubscribeFields;
  /** Signed time with which the form is sent: that of the page, or of the answer that it could not be taken. */
  readonly stamp: string;
}

export const sentTexts = {
  title: 'Look into your mail',
  text: 'If mail can be sent to this address, a link to confirm is on its way. It works for 48 hours and once. This page says the same whether or not the address is known.',
  nothing:
    'Nothing came? Look among the junk mail, wait some minutes, and ask again. No more than two mails an hour and three a day go to one mailbox.',
  back: 'Back to where you were',
} as const;

export const confirmTexts = {
  title: 'Confirm your subscription',
  text: 'Press the button, and it begins. Until then nothing is sent.',
  button: 'Confirm',
  done: 'What you asked for will come by mail. You can change it or leave at any time.',
  issues: 'Read the journal so far, the newest issue first',
  endedTitle: 'This link has ended',
  ended:
    'It was used, or it is older than 48 hours. If you have confirmed already, nothing is left to do. Otherwise ask again.',
  again: 'Ask for a new link',
} as const;

export const manageTexts = {
  title: 'Your subscription',
  for: (address: string) => `For ${address}`,
  save: 'Save',
  saved: 'Saved.',
  vectors: 'Recommendations that you follow',
  delete: 'Delete everything',
  deleteText: 'Removes the address and all that belongs to it, at once and for good.',
  goneTitle: 'Nothing is kept',
  gone: 'The address and all that belonged to it are deleted, or were before.',
  unknownTitle: 'This link leads nowhere',
  unknown: 'It is not complete, or the subscription was deleted. Nothing is sent to a deleted address.',
} as const;

export const confirmMail = {
  subject: 'Confirm your subscription to MCP Auth Advisor',
  intro: 'Somebody asked to send mail to this address:',
  journal: 'the journal of MCP Auth Advisor',
  modelChanges: 'changes of its decision model',
  vector: 'changes of the advice for one recommendation',
  action: 'If that was you, open this page and press the button within 48 hours:',
  button: 'Confirm the subscription',
  not: 'If it was not you, do nothing. Nothing more is sent, and the address is deleted after 7 days.',
} as const;

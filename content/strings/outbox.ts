/** The words of the page that shows a developer what would have been sent. */
export const outboxTexts = {
  title: 'Outbox',
  outbox: 'Mails that were written to files, because SMTP_URL is outbox:. This page exists in development only.',
  smtp: 'A mail server is named in SMTP_URL: mails go there, and nothing is written here.',
  none: 'SMTP_URL is not set: no mail is sent, and nothing is written here. With SMTP_URL=outbox: mails are written to files.',
  empty: 'Nothing has been sent yet.',
  subscribe: 'Subscribe, and the mail to confirm appears here.',
  to: (address: string) => `To ${address}`,
  asHtml: (subject: string) => `“${subject}” as HTML`,
} as const;

/** The words of the page that shows a developer what would have been sent. */
export const outboxTexts = {
  title: 'Outbox',
  lead: 'Mails that were written to files because no mail server is named. This page exists in development only.',
  elsewhere: 'A mail server is named (SMTP_URL): mails go there, and nothing is written here.',
  empty: 'Nothing has been sent yet.',
  subscribe: 'Subscribe, and the mail to confirm appears here.',
  to: (address: string) => `To ${address}`,
  asHtml: (subject: string) => `“${subject}” as HTML`,
} as const;

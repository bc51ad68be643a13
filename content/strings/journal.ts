/** The words around the issues of the journal: their list, their pages and the mails that carry them. */

export const journalTexts = {
  title: 'Journal',
  description: 'Issues of the journal: what was decided, what was found, and what stays uncertain.',
  lead: 'Now and then: what the model decides, what was found, and what stays uncertain. Each issue is dated and stays as it was sent.',
  issues: 'Issues',
  published: 'Published',
} as const;

export const issueMail = {
  onSite: (address: string) => `On the site: ${address}`,
  why: 'You get this because you asked for it and confirmed your address.',
  manage: 'Change what you get, or delete everything:',
  manageLink: 'Change what you get, or delete everything',
  leave: 'End it at one click: use the unsubscribe button of your mail program.',
} as const;

export const changesMail = {
  subject: (version: string) => `MCP Auth Advisor: decision model ${version}`,
  intro: (version: string) => `Version ${version} of the decision model is published.`,
  changes: 'What changed in the model',
  followed: 'What changed in the advice that you follow',
  newLink: 'The same answers, by the new version:',
  compare: 'Side by side:',
  before: 'Before',
  after: 'Now',
  why: 'Why',
} as const;

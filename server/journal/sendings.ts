import type { Database } from '@/server/database/store';
import { letterMail, rendered } from './issue-mail';
import { issueLetter } from './issues';
import { changesLetter, changesReaders, changesSending, followNewest } from './model-changes';
import { confirmedReaders, type Sending } from './sending';

/** A sending, and the readers that it is for now. */
export interface Planned {
  readonly sending: Sending;
  readonly chosen: readonly string[];
}

/** An issue, to the readers of the journal. @throws Error when there is none of that name */
export async function plannedIssue(database: Database, slug: string, secret: string): Promise<Planned> {
  const letter = rendered(await issueLetter(slug));
  return {
    sending: { name: letter.sending, mailFor: async (recipient) => letterMail(letter, recipient, secret) },
    chosen: (await confirmedReaders(database, 'journal')).map(({ id }) => id),
  };
}

/** The newest version of the model, to those who follow it or a recommendation that it changes. */
export async function plannedChanges(database: Database, secret: string): Promise<Planned> {
  return {
    sending: {
      name: changesSending,
      mailFor: async (recipient) => {
        const letter = await changesLetter(database, recipient.id);
        return letter === null ? null : letterMail(rendered(letter), recipient, secret);
      },
      onSent: (reader) => followNewest(database, reader),
    },
    chosen: await changesReaders(database),
  };
}

import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { simpleParser } from 'mailparser';

/** One mail, as a mail program would show it. */
export interface OutboxMail {
  /** Name of its file, without the ending. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly date: Date;
  readonly text: string;
  readonly html: string;
}

async function read(folder: string, file: string): Promise<OutboxMail> {
  const { to, subject, date, text, html } = await simpleParser(await readFile(path.join(folder, file)));
  return {
    id: path.basename(file, '.eml'),
    to: [to ?? []]
      .flat()
      .flatMap(({ text: address }) => address)
      .join(', '),
    subject: subject ?? '',
    date: date ?? new Date(0),
    text: text ?? '',
    html: html || '',
  };
}

/** The mails in a folder, newest first; none where there is no folder yet. */
export async function readOutbox(folder: string): Promise<readonly OutboxMail[]> {
  if (!existsSync(folder)) return [];
  const files = (await readdir(folder)).filter((name) => name.endsWith('.eml'));
  const mails = await Promise.all(files.map((file) => read(folder, file)));
  return mails.toSorted((a, b) => b.date.getTime() - a.date.getTime());
}

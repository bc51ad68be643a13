/** Who is told about a new version of the model, and what. */

import { and, eq, sql } from 'drizzle-orm';
import { outcomeName, outcomeValue } from '@/content/strings/compare';
import { changesMail as t } from '@/content/strings/journal';
import { modelChangeTexts } from '@/content/strings/model-changes';
import { answersUnder, compare, modelReleases, newestModel, readLink } from '@/decision';
import { readers, watches } from '@/server/database/schema';
import type { Database } from '@/server/database/store';
import { SITE_URL } from '@/server/site-url';
import { blocks, escaped, heading, list, strong } from '@/site/markdown';
import { vectorPath } from '@/site/routes';
import type { Letter } from './issue-mail';

/** A followed recommendation whose advice the newest model changes. */
export interface ChangedAdvice {
  readonly vector: string;
  /** The same answers as the newest model writes them. */
  readonly newVector: string;
  /** Markdown: each outcome that differs, before and now. */
  readonly differences: readonly string[];
}

/** What the newest model answers differently; null where nothing is, or where it has nothing to add. */
export async function changedAdvice(vector: string): Promise<ChangedAdvice | null> {
  const { model, answers } = await readLink(vector);
  if (model.version === newestModel.version) return null;
  const carried = answersUnder(newestModel, model, answers);
  const { outcomes } = compare({ model, answers }, { model: newestModel, answers: carried });
  if (outcomes.length === 0) return null;
  return {
    vector,
    newVector: newestModel.encode(carried),
    differences: outcomes.map((difference) => {
      const { a, b } = difference;
      return `${strong(outcomeName(difference))}. ${t.before}: ${escaped(outcomeValue(difference, a.value))}. ${t.after}: ${escaped(outcomeValue(difference, b.value))}.`;
    }),
  };
}

const newestRelease = modelReleases[0];

/** Name of the sending about the newest version. */
export const changesSending = `model-${newestRelease.version}`;

const generalPart = (): string =>
  blocks(
    heading(2, t.changes),
    ...newestRelease.changes.map(({ id }) => {
      const { title, before, after, why } = modelChangeTexts[id];
      return blocks(
        heading(3, title),
        list([`${t.before}: ${escaped(before)}`, `${t.after}: ${escaped(after)}`, `${t.why}: ${escaped(why)}`]),
      );
    }),
  );

const followedPart = (changed: readonly ChangedAdvice[]): string =>
  blocks(
    heading(2, t.followed),
    ...changed.map(({ vector, newVector, differences }) =>
      blocks(
        `[${escaped(vector)}](${SITE_URL}${vectorPath(vector)})`,
        list(differences),
        `${t.newLink} <${SITE_URL}${vectorPath(newVector)}>`,
        `${t.compare} <${SITE_URL}/compare?a=${vector}&b=${newVector}>`,
      ),
    ),
  );

/** The letter to one reader about the newest version, or null where it changes nothing that this reader follows. */
export async function changesLetter(database: Database, reader: string): Promise<Letter | null> {
  const [found] = await database.select().from(readers).where(eq(readers.id, reader));
  if (found === undefined) return null;
  const followed = await database.select().from(watches).where(eq(watches.readerId, reader)).orderBy(watches.createdAt);
  const changed = (await Promise.all(followed.map(({ vector }) => changedAdvice(vector)))).filter(
    (one) => one !== null,
  );
  if (!found.modelChanges && changed.length === 0) return null;
  return {
    sending: changesSending,
    subject: t.subject(newestRelease.version),
    body: blocks(
      t.intro(newestRelease.version),
      changed.length > 0 ? followedPart(changed) : null,
      found.modelChanges ? generalPart() : null,
    ),
    address: `${SITE_URL}/model/changes`,
  };
}

/** Confirmed readers who follow the model, or a recommendation whose advice changes with the newest version. */
export async function changesReaders(database: Database): Promise<string[]> {
  const confirmed = and(sql`${readers.confirmedAt} is not null`, sql`${readers.stoppedAt} is null`);
  const all = await database
    .select({ id: readers.id })
    .from(readers)
    .where(and(eq(readers.modelChanges, true), confirmed));
  const followed = await database
    .select({ id: readers.id, vector: watches.vector })
    .from(watches)
    .innerJoin(readers, eq(readers.id, watches.readerId))
    .where(confirmed);
  const vectors = [...new Set(followed.map(({ vector }) => vector))];
  const changed = new Set<string>();
  for (const vector of vectors) if ((await changedAdvice(vector)) !== null) changed.add(vector);
  const following = followed.filter(({ vector }) => changed.has(vector)).map(({ id }) => id);
  return [...new Set([...all.map(({ id }) => id), ...following])];
}

/** Notes that a reader was told: what it follows names the newest version from now on. */
export async function followNewest(database: Database, reader: string): Promise<void> {
  await database.transaction(async (inside) => {
    const followed = await inside.select().from(watches).where(eq(watches.readerId, reader));
    for (const watch of followed) {
      const changed = await changedAdvice(watch.vector);
      if (changed === null) continue;
      await inside.delete(watches).where(and(eq(watches.readerId, reader), eq(watches.vector, watch.vector)));
      await inside
        .insert(watches)
        .values({ ...watch, vector: changed.newVector })
        .onConflictDoNothing();
    }
  });
}

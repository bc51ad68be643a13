/** Every version that the words have to speak for: all that were released, and the one in work. */
import { sourceInWork } from '../model/index.ts';
import { modelReleases } from '../published/changes.ts';
import { modelOf } from '../published/index.ts';
import type { PublishedSource } from '../published/source.ts';

/** Oldest first, the model in work at the end. */
export async function everyVersion(): Promise<readonly PublishedSource[]> {
  const released = await Promise.all(modelReleases.map(({ link }) => modelOf(link)));
  return [...released.flatMap((model) => model?.source ?? []).reverse(), sourceInWork];
}

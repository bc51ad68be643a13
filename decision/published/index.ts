import { LINK_VERSION, LINK_VERSIONS, MODEL_VERSION } from '../model/versions.ts';
import { decode } from '../permalink/decode.ts';
import type { Decoded } from '../types.ts';
import { newestSource } from './newest.ts';
import { type PublishedModel, publishedModel } from './published-model.ts';
import type { PublishedSource } from './source.ts';

/** The newest model. */
export const newestModel: PublishedModel = /* @__PURE__ */ publishedModel(newestSource);

/** Snapshots of the versions before, by link version. Each is a file of its own, read when a link names it. */
const snapshots: { readonly [link: string]: () => Promise<{ readonly source: PublishedSource }> } = {
  '1.0': () => import('./1.0.ts'),
};

const loaded = new Map<string, Promise<PublishedModel>>();

function load(link: string): Promise<PublishedModel> | null {
  if (link === LINK_VERSION) return Promise.resolve(newestModel);
  const snapshot = Object.hasOwn(snapshots, link) ? snapshots[link] : undefined;
  if (snapshot === undefined) return null;
  const model = loaded.get(link) ?? snapshot().then(({ source }) => publishedModel(source));
  loaded.set(link, model);
  return model;
}

/**
 * A published version of the model, or null where there is none of that name.
 *
 * @param version as links name it (`1.0`) or in full (`1.0.0`)
 */
export async function modelOf(version: string): Promise<PublishedModel | null> {
  const [link] = [...LINK_VERSIONS].find((names) => names.includes(version)) ?? [];
  return link === undefined ? null : load(link);
}

/** What a link says, by the version that it names. */
export interface LinkReading extends Decoded {
  /** The version that the link names; the newest where it names none that was published, and `version` is then null. */
  readonly model: PublishedModel;
}

/**
 * Reads a link with the questions of the version that it names. Total like {@link decode}; use that one where the
 * answers go on under the newest model, as in the wizard.
 */
export async function readLink(text: string): Promise<LinkReading> {
  const { version } = decode(text);
  const model = (await modelOf(version ?? MODEL_VERSION)) ?? newestModel;
  return { ...model.decode(text), model };
}

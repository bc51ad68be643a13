import { decode } from '../permalink/decode.ts';
import type { Decoded } from '../types.ts';
import { newestSource } from './newest.ts';
import { readPart, sourceOf } from './parts.ts';
import { type PublishedModel, publishedModel } from './published-model.ts';
import { older } from './registry/older.ts';
import { LINK_VERSION, LINK_VERSIONS, MODEL_VERSION } from './versions.ts';

/** The newest released model, which the site serves. */
export const newestModel: PublishedModel = /* @__PURE__ */ publishedModel(newestSource);

const loaded = new Map<string, Promise<PublishedModel>>();

async function read(link: keyof typeof older): Promise<PublishedModel> {
  const [interviewFile, rolesFile, adviceFile] = await older[link]();
  return publishedModel(
    sourceOf({
      interview: readPart(interviewFile.default),
      roles: readPart(rolesFile.default),
      advice: readPart(adviceFile.default),
    }),
  );
}

const isOlder = (link: string): link is keyof typeof older => Object.hasOwn(older, link);

function load(link: string): Promise<PublishedModel> | null {
  if (link === LINK_VERSION) return Promise.resolve(newestModel);
  if (!isOlder(link)) return null;
  const model = loaded.get(link) ?? read(link);
  loaded.set(link, model);
  return model;
}

/**
 * A released version of the model, or null where there is none of that name.
 *
 * @param version as links name it (`1.0`) or in full (`1.0.0`)
 */
export async function modelOf(version: string): Promise<PublishedModel | null> {
  const [link] = [...LINK_VERSIONS].find((names) => names.includes(version)) ?? [];
  return link === undefined ? null : load(link);
}

/** What a link says, by the version that it names. */
export interface LinkReading extends Decoded {
  /** The version that the link names; the newest where it names none that was released, and `version` is then null. */
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

import { releases } from './registry/releases.ts';

const [newest] = releases;

/** Version of the newest released model, which the site serves. */
export const MODEL_VERSION: string = newest.version;

/** The version that new links name. */
export const LINK_VERSION: string = newest.link;

/** Versions that a link may name, each with the model version that reads it, oldest first. */
export const LINK_VERSIONS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ releases.map(({ link, version }) => [link, version] as const).reverse(),
);

import { sourceOf } from './parts.ts';
import { advice } from './registry/advice.ts';
import { interview } from './registry/interview.ts';
import { roles } from './registry/roles.ts';
import type { PublishedSource } from './source.ts';

/** The newest released model as data. */
export const newestSource: PublishedSource = /* @__PURE__ */ sourceOf({ interview, roles, advice });
